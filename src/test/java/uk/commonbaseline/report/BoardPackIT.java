package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.partnership.Sha256;

/// The pack of five invented councils, compared with the database that it was printed from.
@TestInstance(Lifecycle.PER_CLASS)
class BoardPackIT {
    private final Picture picture = Picture.ofFiveCouncils();

    private PrintedPack pack;

    @BeforeAll
    void prints(@TempDir Path folder) throws IOException {
        pack = PrintedPack.of(picture, 1, folder);
    }

    @Test
    void every_cell_of_cost_by_council_and_service_stands_in_thousands() {
        String page = pack.page("Cost by service and council");
        List<String> rows = picture.texts("""
                select string_agg(to_char(round(amount / 1000), 'FM999,999'), ' ' order by position)
                from (select c.service, p.position, sum(c.amount) as amount
                      from warehouse.baseline_cost c join warehouse.partner p on p.partner = c.council
                      where c.decision = 'in' group by c.service, p.position) cell
                group by service""");

        assertThat(rows).hasSize(7).allSatisfy(row -> assertThat(page).contains(row));
    }

    @Test
    void the_totals_are_those_of_the_baseline() {
        assertThat(pack.page("Cost by service and council")).contains("All 25,848 4,825 5,207 2,317 1,771 39,968");
        assertThat(pack.page("Full-time equivalents by service")).contains("All 455.0 83.0 90.0 40.5 31.0 699.5");
        assertThat(pack.page("Cost by subjective group")).contains("25,848 4,825 5,207 2,317 1,771 39,968");
    }

    @Test
    void supplied_equals_in_scope_excluded_and_rejected_to_the_penny() {
        String sum = picture.texts("""
                select format('Supplied £%s = in scope £%s + excluded £%s + rejected £%s.',
                    to_char(i + o + r, m), to_char(i, m), to_char(o, m), to_char(r, m))
                from (select sum(amount) filter (where decision = 'in') as i, sum(amount) filter (where decision <> 'in') as o,
                          (select sum(amount) from warehouse.baseline_reject where measure = 'outturn') as r, 'FM999,999,999.00' as m
                      from warehouse.baseline_cost) total""").getFirst();

        assertThat(pack.page("Every pound, council by council")).contains(sum);
    }

    @Test
    void what_was_delivered_stands_beside_what_was_planned_and_why_the_rest_did_not_come() {
        List<String> delivered = picture.texts("""
                select to_char(round(sum(planned) / 1000), 'FM999,990') || ' ' || to_char(round(sum(forecast) / 1000), 'FM999,990') || ' '
                    || to_char(round((select sum(counted) from warehouse.benefit_claim) / 1000), 'FM999,990')
                from warehouse.benefit_position where financial_year = 2009""");
        String page = pack.page("Planned, expected now and delivered");

        assertThat(page).contains("2009/10 Y2009 " + delivered.getFirst() + " –");
        assertThat(page).contains("Not measured for want of whole extracts: South Bucks.");
        assertThat(pack.text())
                .contains("South Bucks SBDC", "not measured", "contract C-12 runs until 31 March 2010")
                .contains("Double claimed");
    }

    @Test
    void what_changed_since_the_issue_before_stands_then_and_now_with_its_reason() {
        String page = pack.page("Cost and posts then and now");

        assertThat(page)
                .contains("Cost is £76k lower than in edition 2008-05 v2, most", "of it by restated data")
                .contains("Two assumptions are not what")
                .contains("Baseline B-2007/08-1 takes the place of B-2007/08-0")
                .contains("All 40,044 39,968 −76 701.5 699.5 −2.0")
                .contains("Restated data newer versions of files −120 −2.0")
                .contains("All −76 −2.0");
        assertThat(pack.text()).contains("Discount rate, real 3.0% 3.5%", "Redundancy, a head not assumed");
    }

    @Test
    void the_schedule_says_who_commissions_who_delivers_and_who_answers_for_each_saving() {
        assertThat(pack.page("Who answers for each saving"))
                .contains(
                        "O3 names who answers for every saving",
                        "The joint committee",
                        "Client manager",
                        "Heads of ICT");
    }

    @Test
    void each_option_and_each_partners_share_stand_as_appraised() {
        List<String> shares = picture.texts("""
                select string_agg(to_char(round(a.net_saving / 1000), 'FM999,990'), ' ' order by p.position)
                from warehouse.appraisal_partner a join warehouse.partner p on p.partner = a.council
                group by a.option""");

        assertThat(shares).hasSize(5).allSatisfy(row -> assertThat(pack.text()).contains(row));
    }

    @Test
    void every_page_bears_edition_data_cut_baseline_and_its_number() {
        int page = 0;
        for (String text : pack.pages()) {
            page++;
            assertThat(text)
                    .contains("The Partnership · Baseline and options")
                    .contains("Edition 2008-06 v1 · data to 20 June 2008", "DRAFT")
                    .contains("Baseline B-2007/08-1 · assumptions 9f31c2aa04d7", "2007/08 prices")
                    .contains("Page " + page + " of " + pack.edition().pages());
        }
        assertThat(page).isBetween(15, 45);
    }

    @Test
    void the_contents_lead_to_the_pages() {
        String contents = pack.page("What is in this pack");
        int quality = pack.pages().indexOf(pack.page("Every pound, council by council")) + 1;

        assertThat(contents).containsPattern("Data quality Every pound is in the baseline .* " + quality + "\\R");
    }

    @Test
    void missing_extracts_are_named_and_never_nought() {
        assertThat(pack.text()).contains("Chiltern Ledger", "Indicators not supplied", "Contracts not supplied");
        assertThat(pack.page("Where the partners lie furthest apart")).contains("not supplied");
    }

    @Test
    void a_ledger_that_lacks_a_period_is_received_in_part() {
        assertThat(pack.page("Files behind the baseline"))
                .contains("17 of 20 extracts have been received in full, one in", "part; two are missing")
                .contains("What came of each extract", "1 of 2;")
                .contains("Ledger not supplied P13 missing");
        assertThat(pack.page("What the board is asked"))
                .contains("Ask Buckinghamshire CC for its", "The cost of Buckinghamshire CC is incomplete");
    }

    @Test
    void files_that_have_no_part_in_the_baseline_are_named() {
        assertThat(pack.page("Files that came and are not used"))
                .contains("Aylesbury Vale GL_AVDC_2006-07.csv cost 2006/07 it holds nothing of 2007/08");
        assertThat(pack.page("Files behind the baseline")).doesNotContain("GL_AVDC_2006-07.csv");
    }

    @Test
    void quartiles_stand_where_four_partners_can_be_compared() {
        assertThat(pack.page("Indicators by council")).contains(", Q1)", ", Q4)", "Q1 (bold) being best");
    }

    @Test
    void the_checks_stand_with_their_outcome_in_words_and_what_makes_the_pack_a_draft() {
        assertThat(pack.page("The checks of this baseline"))
                .contains("C04 Little was rejected × Differs South Bucks yes the council")
                .contains("C06 Every code is mapped ◊ Small difference")
                .contains("C01 Every extract has come √ Passed yes")
                .contains("C07 The ledger agrees with what was published: all not checked");
        assertThat(pack.page("From the payrolls to the ledgers"))
                .contains("All 42,000,000.00 −3,150,052.50 126,026.25 38,975,973.75 0.32%");
        assertThat(pack.text())
                .contains("Agency staff charged to 1.7, and on no payroll 35 −945,000.00", "Share of the value");
    }

    @Test
    void how_sure_the_best_option_is_stands_with_its_errors_and_says_that_it_was_simulated() {
        assertThat(pack.page("probability of reaching the target, simulated"))
                .contains("£4m a year with a probability of 21.5%")
                .contains("Simulated: 100,000 draws (seed 20070401)", "correlated by 0.10 overall")
                .contains("2011/12 O3-Y3 21.5% 21.5%");
        assertThat(pack.text())
                .contains("Mean of all draws O3-MEAN 3,568 ± 1 21,217 ± 9")
                .contains("One half of the draws at or below O3-P50 3,566 ± 2 21,203 ± 12")
                .contains("Computed, not simulated");
        assertThat(pack.tagged("Image"))
                .anySatisfy(chart -> assertThat(chart.alternative())
                        .contains("HR and payroll staff: low £20.91m", "ICT (one-off cost): low £22.64m")
                        .doesNotContain("Redundancy"));
    }

    @Test
    void it_is_accessible_and_can_be_archived() throws Exception {
        assertThat(Conformance.breachesOfAccessibility(pack.bytes())).isEmpty();
        assertThat(Conformance.breachesOfArchiving(pack.bytes())).isEmpty();
    }

    @Test
    void the_checker_would_have_seen_an_untagged_element() throws Exception {
        assertThat(Conformance.breachesOfAccessibility(pack.withAnUntaggedBar()))
                .isNotEmpty();
    }

    @Test
    void headings_header_cells_and_figures_say_what_they_are() {
        assertThat(pack.tagged("H1")).hasSize(PackPlan.read().pages().size());
        assertThat(pack.tagged("TH"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.scope()).isIn("Column", "Row"));
        assertThat(pack.tagged("Image"))
                .hasSize(13)
                .allSatisfy(figure -> assertThat(figure.alternative()).hasSizeGreaterThan(60));
        assertThat(pack.tagged("Note")).as("running heads are artifacts").isEmpty();
    }

    @Test
    void the_same_data_give_the_same_bytes(@TempDir Path again) throws IOException {
        Edition printedAgain = PrintedPack.of(picture, 1, again).edition();

        assertThat(printedAgain.sha256()).isEqualTo(pack.edition().sha256());
        assertThat(printedAgain.figures()).hasSameBinaryContentAs(pack.edition().figures());
    }

    @Test
    void every_tie_holds() throws IOException {
        assertThat(pack.ties())
                .hasSize(14)
                .allSatisfy((id, holds) -> assertThat(holds).as(id).isEqualTo("true"));
    }

    @Test
    void every_figure_is_listed_with_all_its_digits_under_one_reference() throws IOException {
        String cell = picture.texts("""
                select to_char(sum(amount), 'FM999999999.00') from warehouse.baseline_cost
                where decision = 'in' and council = 'BCC' and service = 'HR'""").getFirst();
        JsonNode listed = Objects.requireNonNull(pack.figures().get("C-BCC-HR"));

        assertThat(listed.get("value").asText()).isEqualTo(cell);
        assertThat(listed.get("unit").asText()).isEqualTo("GBP");
        assertThat(pack.pages().get(listed.get("page").asInt() - 1)).contains("Cost by service and council");
        assertThat(pack.figures())
                .hasSizeGreaterThan(500)
                .containsKeys("C-T-T", "P-T-T", "B-010", "Q-BCC-S", "O-O3-NPV");
        assertThat(Files.readAllLines(pack.edition().figures()).stream().filter(line -> line.contains("\"ref\"")))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(pack.figures().keySet());
        assertThat(picture.texts("select ref from warehouse.figure order by position"))
                .containsExactlyElementsOf(pack.figures().keySet());
    }

    @Test
    void figures_stand_in_the_order_of_the_pages_on_which_they_are_printed() throws IOException {
        assertThat(pack.figures().values().stream()
                        .map(figure -> figure.get("page").asInt())
                        .toList())
                .isSorted()
                .allMatch(page -> page >= 1 && page <= pack.edition().pages());
        assertThat(pack.page("Cost by service and council")).contains("C-column-row", "HR", "BCC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update warehouse.appraisal_partner set npv = npv + 0.01 where option = 'O3' and council = 'BCC' | O-O3-NPV and the sum of O-O3-NPV-<partner> | T8
            update warehouse.appraisal_line set base = base + 0.01 where option = 'O3' and service = 'HR' and group_no = 1 | O-O3-HR-BASE is | what it is made of gives
            update warehouse.issue_change set cost = cost + 0.01 where position = 1 | C-CDC-T: what moved since edition 2008-05 v2, and the bridge | T14
            update warehouse.appraisal_option set net_saving = 0.01 where option = 'O0' | O-O0-NET is 0.0100 | what it is made of gives 0
            update warehouse.appraisal_year set net = net + 1 where option = 'O3' and year_no = 4 | O-O3-Y4-NET is | what it is made of gives
            """)
    void a_planted_difference_stops_the_pack_and_is_named(
            String fault, String first, String second, @TempDir Path other) {
        Picture planted = Picture.ofFiveCouncils();
        planted.plant(fault);

        assertThatExceptionOfType(PackNotPrinted.class)
                .isThrownBy(() -> PrintedPack.of(planted, 1, other))
                .withMessageContaining(first)
                .withMessageContaining(second);
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void every_file_of_the_edition_stands_in_its_manifest_with_its_fingerprint() throws IOException {
        Path folder = Objects.requireNonNull(pack.edition().pdf().getParent());
        JsonNode files = new ObjectMapper()
                .readTree(Files.readAllBytes(pack.edition().manifest()))
                .get("files");

        try (Stream<Path> lying = Files.walk(folder)) {
            assertThat(lying.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .filter(name -> !name.equals("manifest.json")))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(name -> assertThat(files.get(name).asText())
                            .isEqualTo(Sha256.of(Files.readAllBytes(folder.resolve(name)))));
        }
    }

    @Test
    void the_manifest_names_the_file_and_what_it_was_made_from() throws IOException {
        assertThat(Files.readString(pack.edition().manifest()))
                .contains("\"baseline\" : \"B-2007/08-1\"", "\"assumptionSet\" : \"9f31c2aa04d7\"")
                .contains("\"readership\" : \"restricted\"", "\"recipeHash\" : ", "\"templates\" : \"")
                .contains(
                        "Since edition 2008-05 v2: cost £76k lower, mostly by restated data; posts 2.0 FTE fewer; net saving of O3 £100k more a year.")
                .contains("\"dataCut\" : \"2008-06-20T02:39:00Z\"", "5be1c0d2")
                .contains("\"baseline-and-options.pdf\" : \"" + pack.edition().sha256() + "\"")
                .contains("\"figures.json\" : \"" + pack.edition().figuresSha256() + "\"");
    }
}
