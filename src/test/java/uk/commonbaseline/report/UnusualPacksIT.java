package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Partnerships that are small, late or undecided get a pack that says so.
class UnusualPacksIT {
    @TempDir
    private Path folder;

    @Test
    void one_council_without_options_gets_the_pages_that_it_has_figures_for() throws Exception {
        PrintedPack pack = PrintedPack.of(Picture.ofOneCouncil(), null, folder);

        assertThat(pack.page("What the board is asked"))
                .contains("One council spends £1k a year", "No options have been costed")
                .contains("Ask Llanfairpwllgwyngyll & District for its staff,");
        assertThat(pack.text())
                .contains("no options costed yet")
                .doesNotContain("Options side by side", "Benefits delivered", "null");
        assertThat(pack.page("Full-time equivalents by service")).contains("not supplied");
        assertConforms(pack);
    }

    @Test
    void partners_that_supplied_nothing_are_not_counted_as_nought() throws Exception {
        PrintedPack pack = PrintedPack.of(Picture.ofThreePartners(), 1, folder);

        assertThat(pack.page("What the board is asked"))
                .contains("One of three partners spends £1.2m a year")
                .contains("No ledger came from Fire & Rescue and Second")
                .contains("Second TWO not supplied not supplied");
        assertThat(pack.text()).doesNotContain("Former", "null");
        assertConforms(pack);
    }

    @Test
    void options_that_save_nothing_are_not_recommended() throws IOException {
        PrintedPack pack = PrintedPack.of(Picture.ofThreePartners(), 1, folder);

        assertThat(pack.text())
                .contains("No option is worth more than it costs", "Stop O9, which costs more than it saves.")
                .doesNotContain("to full work-up");
    }

    private static void assertConforms(PrintedPack pack) throws Exception {
        assertThat(pack.ties())
                .hasSize(14)
                .allSatisfy((id, holds) -> assertThat(holds).as(id).matches("true|not-checked: .+"))
                .containsEntry("T1", "true")
                .containsEntry("T6", "true")
                .containsEntry("T13", "true");
        assertThat(Conformance.breachesOfAccessibility(pack.bytes())).isEmpty();
        assertThat(Conformance.breachesOfArchiving(pack.bytes())).isEmpty();
    }
}
