package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.MissingValue;
import uk.commonbaseline.normalise.CellProblem.NotAnAmount;

class TotalNotAgreedTest {
    private static final String HEADINGS = "Cost Centre | Account | Amount | Text\nA1 | 1001 | 10.00 |\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"Total", "GRAND TOTAL", "Sub-total:", "Subtotal", "Total for ICT", "Finance total", "Totals"})
    void a_total_that_nobody_agreed_is_told_as_one_and_not_as_empty_cells(String word) {
        assertThat(second(" | | 10.00 | " + word)).containsExactly(new TotalNotAgreed(Place.ofRow("", 3)));
        assertThat(second(word + " | | 10.00 |")).containsExactly(new TotalNotAgreed(Place.ofRow("", 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total Facilities Ltd", "Totally other", "Subtotalling", "Postage"})
    void a_row_of_data_with_empty_cells_is_told_to_be_filled_in(String word) {
        assertThat(second(" | 1001 | 10.00 | " + word)).containsExactly(new MissingValue(cell("A"), "Cost Centre"));
    }

    @Test
    void what_is_wrong_besides_is_told_as_it_is() {
        assertThat(second(" | 1001 | tbc | Total"))
                .containsExactlyInAnyOrder(
                        new NotAnAmount(cell("C"), "Amount", "\"tbc\""), new MissingValue(cell("A"), "Cost Centre"));
    }

    @Test
    void a_row_that_fills_its_cells_is_data_whatever_it_says() {
        assertThat(second("A1 | 1001 | 10.00 | Total")).isEmpty();
    }

    private List<Finding> second(String row) {
        return Feed.of(folder, FeedFiles.COST).costs(HEADINGS + row).get(1).findings();
    }

    private static Place cell(String column) {
        return new Place("", 3, column);
    }
}
