package uk.commonbaseline.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceRangesTest {
    @Test
    void neighbours_are_listed_as_a_range() {
        String[] sheets = {"ICT", "ICT", "ICT", "ICT", "Legal"};
        Integer[] rows = {31, 32, 33, 40, 41};
        String[] columns = {"G", "G", "G", "G", "G"};
        assertThat(PlaceRanges.of(sheets, rows, columns)).containsExactly("ICT!G31 to G33", "ICT!G40", "Legal!G41");
    }

    @Test
    void other_columns_are_other_places() {
        assertThat(PlaceRanges.of(new String[] {"", ""}, new Integer[] {7, 8}, new String[] {"A", "B"}))
                .containsExactly("A7", "B8");
    }

    @Test
    void whole_rows_and_the_file_have_names_of_their_own() {
        assertThat(PlaceRanges.of(
                        new String[] {"", "", "", "HR"}, new Integer[] {0, 7, 8, 9}, new String[] {"", "", "", ""}))
                .containsExactly("the file", "row 7 to 8", "sheet HR row 9");
    }

    @Test
    void many_places_are_counted_and_the_first_twenty_listed() {
        Integer[] rows = IntStream.rangeClosed(1, 30).mapToObj(row -> row * 2).toArray(Integer[]::new);
        String[] sheets = Collections.nCopies(30, "").toArray(String[]::new);
        String[] columns = Collections.nCopies(30, "C").toArray(String[]::new);
        assertThat(PlaceRanges.of(sheets, rows, columns)).hasSize(21).endsWith("C40", "and 10 more");
    }
}
