package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Each feed must reach as far as it did in the baseline, whatever stands in another.
class WholeYearIT {
    private static final TwoYears NORTH = new TwoYears();

    @Test
    void a_spend_file_that_ends_in_september_is_not_made_whole_by_a_ledger_without_months() {
        NORTH.tell(() -> {
            NORTH.spendFiles()
                    .cost(1, 1, "H1", "1.1", 0, "100", "in")
                    .cost(1, 7, "H2", "4.1", 12, "100", "in")
                    .cost(2, 4, "H1", "1.1", 0, "100", "in")
                    .cost(2, 8, "H2", "4.1", 6, "50", "in");
            assertThat(NORTH.read().whyNotMeasured("NORTH"))
                    .contains("the costs of 2008/09 are not of the whole year: spend (to month 6)");
        });
    }

    @Test
    void of_two_monthly_feeds_the_shorter_one_decides() {
        NORTH.tell(() -> {
            NORTH.spendFiles()
                    .cost(1, 1, "H1", "1.1", 12, "100", "in")
                    .cost(1, 7, "H2", "4.1", 12, "100", "in")
                    .cost(2, 4, "H1", "1.1", 12, "100", "in")
                    .cost(2, 8, "H2", "4.1", 6, "50", "in");
            assertThat(NORTH.read().whyNotMeasured("NORTH")).isPresent();
        });
    }

    @Test
    void a_feed_that_was_no_whole_year_in_the_baseline_need_not_be_now() {
        NORTH.tell(() -> {
            NORTH.spendFiles()
                    .cost(1, 1, "H1", "1.1", 12, "100", "in")
                    .cost(1, 7, "H2", "4.1", 6, "100", "in")
                    .cost(2, 4, "H1", "1.1", 12, "100", "in")
                    .cost(2, 8, "H2", "4.1", 6, "50", "in");
            assertThat(NORTH.read().whyNotMeasured("NORTH")).isEmpty();
        });
    }
}
