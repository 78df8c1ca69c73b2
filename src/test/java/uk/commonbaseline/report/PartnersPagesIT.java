package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The pages on who gains and who leaves, and on when each service moves.
@TestInstance(Lifecycle.PER_CLASS)
class PartnersPagesIT {
    private final Picture picture = Picture.ofFiveCouncils();

    private PrintedPack pack;

    @BeforeAll
    void prints(@TempDir Path folder) throws IOException {
        pack = PrintedPack.of(picture, 1, folder);
    }

    @Test
    void who_ends_below_standing_alone_is_told_in_words_with_what_would_repair_it() {
        assertThat(pack.page("What is lost when a partner leaves"))
                .contains("South Bucks is worse off than on its own")
                .contains("worse off by £13k")
                .contains("Payments worth £13k today would repair it")
                .contains("Savings are shared by own change, costs by", "in-scope cost");
    }

    @Test
    void the_chart_says_in_words_what_each_leaving_costs() {
        assertThat(pack.tagged("Image"))
                .extracting(PrintedPack.Tag::alternative)
                .anySatisfy(
                        words -> assertThat(words)
                                .startsWith(
                                        "Bars of what goes when a partner leaves. Buckinghamshire CC £17.4m, its own part £14.5m, the others £2.9m."));
    }

    @Test
    void shares_of_each_key_stand_with_their_total_and_their_references() throws IOException {
        assertThat(pack.page("Net present value by key"))
                .contains("Equal parts EQUAL 4,488 4,488 4,488 4,488 4,488 22,440");
        assertThat(Objects.requireNonNull(pack.figures().get("A-O3-AGREED-T")).get("value"))
                .isEqualTo(
                        Objects.requireNonNull(pack.figures().get("O-O3-NPV")).get("value"));
        assertThat(pack.figures()).containsKeys("W-O3-BCC-T", "W-O3-BCC-ONLY-HR", "A-O3-PAY-SBDC", "L-O3-ICT-BCC");
    }

    @Test
    void a_contract_that_holds_a_move_up_is_named_with_its_end_its_file_and_its_row() throws IOException {
        assertThat(pack.page("When each service moves"))
                .contains("the last service moves in July 2011")
                .contains("Desktop support and service desk managed", "by 27 months", "Jul 2011 late");
        assertThat(pack.tagged("Image"))
                .extracting(PrintedPack.Tag::alternative)
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Timetable of services, by service and partner.")
                        .contains("Buckinghamshire CC, Jul 2011, 27 months late: Desktop support and service desk"));
        assertThat(pack.page("Contracts that decide when a service can move"))
                .contains("30 Jun 2011", "row 4 of Bucks", "Jul 2011", "−27");
        assertThat(Objects.requireNonNull(pack.figures().get("L-O3-ICT-BCC"))
                        .get("value")
                        .asText())
                .startsWith("-27");
    }

    @Test
    void where_nothing_was_shared_out_or_moves_the_pages_say_so(@TempDir Path other) throws IOException {
        PrintedPack undecided = PrintedPack.of(Picture.ofThreePartners(), 1, other);
        assertThat(undecided.text())
                .contains("No option has been shared out among the partners", "No option has a timetable yet")
                .doesNotContain("null");
    }
}
