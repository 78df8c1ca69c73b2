package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.feed.ColumnNotKnown;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.BelowZero;
import uk.commonbaseline.normalise.CellProblem.MissingValue;
import uk.commonbaseline.normalise.CellProblem.NotADate;
import uk.commonbaseline.normalise.CellProblem.NotANumber;
import uk.commonbaseline.normalise.CellProblem.NotAPercentage;
import uk.commonbaseline.normalise.CellProblem.NotAnAmount;
import uk.commonbaseline.normalise.CellProblem.UnknownWord;
import uk.commonbaseline.normalise.CellProblem.UsualTaken;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.normalise.StaffPost.Contract;
import uk.commonbaseline.normalise.StaffPost.Hours;
import uk.commonbaseline.normalise.StaffPost.Occupancy;
import uk.commonbaseline.normalise.StaffPost.Pay;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Share;

class StaffPostsTest {
    private static final String ESTABLISHMENT = """
            council: ABC
            feed: staff
            kind: staff
            system: Payroll
            period: 2007/08
            as-at: 2008-03-31
            file: {format: csv}
            columns:
              - {heading: Unit, as: unit, required: no}
              - {heading: CC, as: cost-centre, required: no}
              - {heading: Post, as: post-ref, required: no}
              - {heading: Title, as: post-title, required: no}
              - {heading: Emp No, as: pay-number, required: no}
              - {heading: Postholder, as: occupancy, words: {VACANT: vacant-funded, "VACANT (frozen)": vacant-frozen}, otherwise: filled, required: no}
              - {heading: Hours, as: hours, required: no}
              - {heading: Weeks, as: paid-weeks, required: no}
              - {heading: Full, as: whole-time-hours, required: no}
              - {heading: FTE, as: fte, required: no}
              - {heading: Pay, as: salary, required: no}
              - {heading: NI, as: employer-ni, required: no}
              - {heading: Contract, as: contract, words: {Perm: permanent, Agcy: agency}, required: no}
              - {heading: Covers, as: covers-post, required: no}
              - {heading: Ends, as: contract-end, required: no}
              - {heading: SCP, as: spine-point, required: no}
              - {heading: Money, as: funding, required: no}
              - {heading: Share, as: service-share, written: percent, required: no}
            personal: [Surname, NI Number, Date of Birth]
            """;

    @TempDir
    private Path folder;

    @Test
    void a_post_is_read_with_its_defaults() {
        assertThat(Feed.only(posts("Unit|FTE\nHR|0.5")))
                .isEqualTo(new StaffPost(
                        new Origin(1, "", 2, 2),
                        LocalDate.of(2008, 3, 31),
                        null,
                        null,
                        null,
                        new SourceCode("HR", null),
                        null,
                        null,
                        null,
                        null,
                        Contract.PERMANENT,
                        Occupancy.FILLED,
                        null,
                        null,
                        new Hours(null, BigDecimal.valueOf(37), new BigDecimal("52.143")),
                        Fte.of("0.5"),
                        Fte.of("0.5"),
                        Share.WHOLE,
                        new Pay(null, null, null, null, null),
                        "base"));
    }

    @ParameterizedTest
    @CsvSource({
        "37, '', '', 1",
        "18.5, '', '', 0.5",
        "18.5, 52.143, '', 0.5",
        "18.5, 52, '', 0.5",
        "37, 39, '', 0.7479",
        "22.5, 38, '', 0.4432",
        "18, '', 36, 0.5",
        "36, '', 0, 0.973",
        "0, '', '', 0",
    })
    void fte_is_worked_out_from_hours_and_weeks(String hours, String weeks, String full, String fte) {
        StaffPost post = Feed.only(posts("Unit|Hours|Weeks|Full|FTE\nHR|%s|%s|%s|0.99".formatted(hours, weeks, full)));
        assertThat(post.fte()).isEqualTo(Fte.of(fte));
        assertThat(post.fteSupplied()).isEqualTo(Fte.of("0.99"));
    }

    @Test
    void without_hours_the_fte_counts_as_supplied() {
        StaffPost post = Feed.only(posts("Unit|Hours|FTE\nHR||0.6081081081"));
        assertThat(post.fte()).isEqualTo(Fte.of("0.6081"));
    }

    @Test
    void what_is_read_of_a_post_is_measured() {
        assertThat(posts("Unit|FTE|Pay|NI\nHR|0.5|10,000|900.10").getFirst().measured())
                .containsExactly(
                        new Measured(0, "fte", new BigDecimal("0.5000"), null, LocalDate.of(2008, 3, 31)),
                        new Measured(0, "pay", new BigDecimal("10900.1000"), null, LocalDate.of(2008, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "VACANT, VACANT_FUNDED",
        "vacant, VACANT_FUNDED",
        "VACANT (frozen), VACANT_FROZEN",
        "Canary Wharton, FILLED",
        "vacancy, FILLED",
    })
    void a_word_for_a_vacancy_is_told_from_a_name_and_the_name_is_not_kept(String postholder, Occupancy occupancy) {
        List<Normalised<StaffPost>> rows = posts("Unit|FTE|Postholder\nHR|1|" + postholder);
        assertThat(Feed.only(rows).occupancy()).isEqualTo(occupancy);
        assertThat(rows.toString()).doesNotContain("Canary", "vacancy");
    }

    @Test
    void an_empty_cell_in_a_column_that_is_there_is_asked_about_and_the_usual_is_taken() {
        Normalised<StaffPost> row = posts("Unit|Hours|Weeks|Full|Postholder|Contract|Share|Money\nHR|37||||||")
                .getFirst();
        assertThat(row.fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(row.findings())
                .containsExactlyInAnyOrder(
                        new UsualTaken(at("C"), "Weeks", "the whole year"),
                        new UsualTaken(at("D"), "Full", "37"),
                        new UsualTaken(at("E"), "Postholder", "filled"),
                        new UsualTaken(at("F"), "Contract", "permanent"),
                        new UsualTaken(at("G"), "Share", "100%"),
                        new UsualTaken(at("H"), "Money", "base"));
        assertThat(row.findings()).allMatch(finding -> finding.consequence() == Consequence.QUESTIONED);
        StaffPost post = row.records().getFirst();
        assertThat(post.contract()).isEqualTo(Contract.PERMANENT);
        assertThat(post.occupancy()).isEqualTo(Occupancy.FILLED);
        assertThat(post.serviceShare()).isEqualTo(Share.WHOLE);
        assertThat(post.hours().wholeTime()).isEqualTo(BigDecimal.valueOf(37));
    }

    @Test
    void columns_that_are_not_there_and_empty_cells_that_the_feed_explains_are_not_asked_about() {
        assertThat(posts("Unit|Hours\nHR|37").getFirst().findings()).isEmpty();
        Feed explained = Feed.of(
                folder,
                ESTABLISHMENT
                        .replace("Agcy: agency}", "Agcy: agency, \"\": casual}")
                        .replace("written: percent,", "written: percent, words: {\"\": 0%}, otherwise: 100%,"));
        Normalised<StaffPost> row =
                explained.posts("Unit|Hours|Contract|Share\nHR|37||").getFirst();
        assertThat(row.findings()).isEmpty();
        assertThat(row.records().getFirst().contract()).isEqualTo(Contract.CASUAL);
        assertThat(row.records().getFirst().serviceShare()).isEqualTo(new Share(BigDecimal.ZERO));
    }

    @Test
    void a_word_that_is_not_known_is_not_asked_about_as_well() {
        assertThat(posts("Unit|FTE|Contract\nHR|1|Temp").getFirst().findings())
                .containsExactly(new UnknownWord(at("C"), "Contract", "text of 4 characters", "agcy, perm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hours", "FTE", "Weeks", "Full", "SCP"})
    void hours_weeks_and_fte_below_zero_are_rejected(String heading) {
        List<String> headings = List.of("Unit", "Hours", "FTE", "Weeks", "Full", "SCP");
        List<String> cells = new ArrayList<>(List.of("HR", "37", "1", "52", "37", "20"));
        int column = headings.indexOf(heading);
        cells.set(column, "(0.5)");
        Normalised<StaffPost> below = posts(String.join("|", headings) + "\n" + String.join("|", cells))
                .getFirst();
        assertThat(below.fate()).isEqualTo(Fate.REJECTED);
        assertThat(below.findings()).containsExactly(new BelowZero(at(Place.columnLetters(column)), heading));
    }

    @Test
    void no_hours_at_all_are_left_alone() {
        assertThat(posts("Unit|Hours|FTE\nHR|0|0").getFirst().findings()).isEmpty();
    }

    @Test
    void all_problems_of_a_row_are_found_at_once() {
        Normalised<StaffPost> row = posts("""
                Unit | CC | Hours | Pay | Contract | Ends | SCP | Share
                 | | 18,5 | 1.2.3 | 77 | 31/04/2009 | 5000 | 160
                """).getFirst();
        assertThat(row.fate()).isEqualTo(Fate.REJECTED);
        assertThat(row.findings())
                .containsExactlyInAnyOrder(
                        new UnknownWord(at("E"), "Contract", "figures of 2 characters", "agcy, perm"),
                        new NotANumber(at("C"), "Hours", "figures of 4 characters"),
                        new NotAnAmount(at("D"), "Pay", "figures of 5 characters"),
                        new MissingValue(at("A"), "Unit"),
                        new NotAPercentage(at("H"), "Share", "figures of 3 characters"),
                        new NotANumber(at("G"), "SCP", "figures of 4 characters"),
                        new NotADate(at("F"), "Ends", "figures of 10 characters"));
    }

    @Test
    void a_post_needs_a_unit_or_a_cost_centre_and_hours_or_an_fte() {
        assertThat(Feed.only(posts("Unit|CC|FTE\n|A1|1")).costCentre()).isEqualTo(new SourceCode("A1", null));
        assertThat(posts("Unit|CC|Hours|FTE\nHR|||").getFirst().findings())
                .containsExactly(new MissingValue(at("D"), "FTE"));
        assertThat(posts("Unit|CC|FTE\n||1").getFirst().findings()).containsExactly(new MissingValue(at("A"), "Unit"));
    }

    @Test
    void a_pay_number_leaves_as_a_token_only() {
        StaffPost post = Feed.only(posts("Unit|FTE|Emp No\nHR|1|0012345"));
        assertThat(post.person()).isEqualTo(Feed.TOKENS.of("ABC", "0012345"));
        assertThat(post.toString()).doesNotContain("12345");
    }

    @Test
    void tokens_are_the_same_for_one_person_and_differ_between_people_and_councils() {
        assertThat(Feed.TOKENS.of("ABC", "1").hex()).matches("[0-9a-f]{64}");
        assertThat(Stream.of(
                                Feed.TOKENS.of("ABC", "1"),
                                Feed.TOKENS.of("ABC", "1"),
                                Feed.TOKENS.of("ABC", "2"),
                                Feed.TOKENS.of("ABD", "1"),
                                new PersonTokens(new byte[32]).of("ABC", "1"))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void personal_columns_are_never_read_whatever_they_hold() {
        Feed feed = Feed.of(folder, ESTABLISHMENT);
        List<Normalised<StaffPost>> rows = feed.posts("""
                Unit | SURNAME | FTE | NI number | Date of birth | Mobile
                HR | Canary | 1 | QQ123456C | 01/01/1960 | 07700900000
                """);
        assertThat(rows.toString()).contains("HR").doesNotContain("Canary", "QQ123456C", "1960", "07700900000");
        assertThat(feed.told()).containsExactly(new ColumnNotKnown("", "F", "Mobile"));
    }

    /// A row whose cells are shifted by one column brings names and numbers of people into every other column.
    @Test
    void findings_of_staff_files_never_echo_what_could_be_personal() {
        String[] canaries = {
            "Canary Wharton",
            "QQ 12 34 56 C",
            "QQ123456C",
            "01/01/1960",
            "07700900123",
            "20-12-34 12345678",
            "7812",
            "0012345",
            "1/1/60",
            "1.1.60",
            "60-1-1",
            "78126.5",
            "77(812)"
        };
        for (String canary : canaries) {
            List<Normalised<StaffPost>> rows =
                    posts("Unit|Hours|Weeks|FTE|Pay|Contract|Ends|SCP|Share\n" + "HR" + ("|" + canary).repeat(8));
            assertThat(rows.getFirst().fate()).isEqualTo(Fate.REJECTED);
            assertThat(rows.getFirst().findings())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(finding -> assertThat(words(finding))
                            .doesNotContain(canary)
                            .doesNotContain("Canary", "Wharton", "123456", "1960", "0900", "7812", "78126"));
        }
    }

    private static String words(Finding finding) {
        return finding.inPlainWords() + finding.remedy() + finding.place() + finding;
    }

    private List<Normalised<StaffPost>> posts(String table) {
        return Feed.of(folder, ESTABLISHMENT).posts(table);
    }

    private static Place at(String column) {
        return new Place("", 2, column);
    }
}
