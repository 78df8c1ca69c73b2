package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

class TotalsCheckTest {
    @TempDir
    private Path folder;

    @Test
    void subtotals_and_grand_totals_that_agree_are_not_told() {
        assertThat(told("""
                A1 | 1 | 10.00
                A1 | 1 | 5.50
                Total A1 | | 15.50
                A2 | 1 | (1.50)
                Total A2 | | -1.50
                Grand total | | 14.00
                """)).isEmpty();
    }

    @Test
    void a_total_that_is_off_is_told_with_the_nearest_sum() {
        assertThat(told("A1|1|10.00\nTotal A1||10.00\nA2|1|5.00\nTotal A2||5.10\nGrand total||16.00"))
                .containsExactly(
                        new TotalDiffers(Place.ofRow("", 5), "Amount", "5.10", "5.00"),
                        new TotalDiffers(Place.ofRow("", 6), "Amount", "16.00", "15.00"));
    }

    @Test
    void a_penny_is_the_rounding_of_the_rows() {
        assertThat(told("A1|1|10.004\nTotal A1||10.00\nA1|1|1.00\nTotal||1.01\nTotal||12.02"))
                .hasSize(1);
    }

    @Test
    void rows_that_are_wrong_or_left_out_count_in_the_sum_as_they_do_in_the_file() {
        assertThat(told("|1|10.00\nA1|1|x\nTotal||10.00")).isEmpty();
    }

    @Test
    void an_empty_total_says_nothing() {
        assertThat(told("A1|1|10.00\nTotal||")).isEmpty();
    }

    private List<Finding> told(String rows) {
        Feed feed = Feed.of(folder, FeedFiles.COST + "totals: [{column: A, starts-with: [Total, Grand total]}]\n");
        feed.costs("Cost Centre|Account|Amount\n" + rows);
        return feed.told();
    }
}
