package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.feed.RowLikeATotal;
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

    @Test
    void a_row_with_all_its_codes_is_no_total_whatever_its_text_begins_with() {
        Feed feed = spend();
        assertThat(feed.costs("""
                        Supplier | Cost Centre | Account | Amount
                        Acme | A1 | 4001 | 10.00
                        Total Facilities Ltd | A1 | 4002 | 7.50
                        Total | | | 17.50
                        """))
                .extracting(row -> row.records().getFirst().supplier())
                .containsExactly("Acme", "Total Facilities Ltd");
        assertThat(feed.told()).isEmpty();
    }

    @Test
    void a_total_with_some_of_the_codes_is_in_no_doubt_while_it_adds_up() {
        Feed feed = spend();
        assertThat(feed.costs("Supplier|Cost Centre|Account|Amount\nAcme|A1|4001|10.00\nTotal A1|A1||10.00"))
                .hasSize(1);
        assertThat(feed.told()).isEmpty();
    }

    @Test
    void a_total_with_some_of_the_codes_that_does_not_add_up_is_told() {
        Feed feed = spend();
        assertThat(feed.costs(
                        "Supplier|Cost Centre|Account|Amount\nAcme|A1|4001|10.00\nTotal Fuels|A1||3.00\nTotal||A|"))
                .hasSize(1);
        assertThat(feed.told())
                .containsExactly(
                        new TotalDiffers(Place.ofRow("", 3), "Amount", "3.00", "10.00"),
                        new TotalWithCode(Place.ofRow("", 3)),
                        new TotalWithCode(Place.ofRow("", 4)));
    }

    @Test
    void a_row_whose_only_code_is_filled_is_taken_as_a_row_and_told() {
        Feed feed = Feed.of(
                folder,
                FeedFiles.COST
                                .replace("  - {heading: Account, as: subjective}\n", "")
                                .replace("basis: outturn", "basis: outturn\n  subjective: 4001")
                        + "totals: [{column: B, starts-with: [Total]}]\nunused: [Supplier]\n");
        assertThat(feed.costs("Cost Centre|Supplier|Amount\nA1|Acme|10.00\nA1|Total Fuels|3.00\n|Total|13.00"))
                .hasSize(2);
        assertThat(feed.told()).containsExactly(new RowLikeATotal(Place.ofRow("", 3)));
    }

    private Feed spend() {
        return Feed.of(folder, FeedFiles.COST + """
                          - {heading: Supplier, as: supplier}
                        totals: [{column: A, starts-with: [Total]}]
                        """);
    }

    private List<Finding> told(String rows) {
        Feed feed = Feed.of(folder, FeedFiles.COST + "totals: [{column: A, starts-with: [Total, Grand total]}]\n");
        feed.costs("Cost Centre|Account|Amount\n" + rows);
        return feed.told();
    }
}
