package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;

/// Figures that others publish, from the drop to the frozen baseline; the nights follow each other.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishedFiguresIT {
    private static final Path OUTTURN = Publications.FILES.resolve("outturn-2007-08.csv");

    @TempDir
    private static Path folder;

    private static Publications publications;

    @BeforeAll
    static void start() throws IOException, SQLException {
        publications = Publications.in(
                folder,
                Publications.FILES.resolve("feeds"),
                List.of("PARTNERSHIP/rs.yml", "BCC/budget-book.yml", "BCC/small.yml"));
    }

    @AfterAll
    static void close() {
        publications.close();
    }

    @Test
    @Order(1)
    void the_partnership_has_an_inbound_folder_and_its_publication_is_awaited() {
        assertThat(publications.program().home().inbound().resolve("PARTNERSHIP/rs"))
                .isDirectory();
        assertThat(publications.awaited("PARTNERSHIP")).containsExactly("rs 2007/08");
        assertThat(publications.awaited("BCC")).contains("budget-book 2007/08");
    }

    @Test
    @Order(2)
    void a_baseline_that_lacks_its_publications_says_so() throws Exception {
        DeliveryOutcome ledger =
                publications.night("BCC/small", "small.csv", "Cost centre,Account,Amount\nA,1,100.00\n");
        assertThat(ledger.outcome()).isEqualTo("accepted-with-findings");
        assertThat(publications.freeze("B-2007/08-1").questions())
                .contains(
                        new Baseline.Question("PARTNERSHIP", "rs 2007/08 is expected and has not been received"),
                        new Baseline.Question("BCC", "budget-book 2007/08 is expected and has not been received"));
    }

    @Test
    @Order(3)
    void a_publication_is_loaded_for_the_partners_and_accounts_for_all_others() throws Exception {
        DeliveryOutcome taken = publications.night("PARTNERSHIP/rs", OUTTURN);
        assertThat(taken.outcome()).isEqualTo("accepted");
        assertThat(publications.rows(taken)).containsExactly(7, 5, 0, 2);
        assertThat(publications.pounds(taken)).containsExactly("1680227000.0000 1438226500.0000 0.0000 242000500.0000");
        assertThat(publications.facts(taken))
                .containsExactly(
                        "4 0 BCC central-services 21904500.0000",
                        "4 1 BCC total-service-expenditure 640118000.0000",
                        "4 2 BCC net-current-expenditure 641000000.0000",
                        "5 0 AVDC central-services -412000.0000",
                        "5 1 AVDC total-service-expenditure 24011000.0000",
                        "5 2 AVDC net-current-expenditure 25250000.0000",
                        "6 0 CDC central-services 1990000.0000",
                        "6 1 CDC total-service-expenditure 9950000.0000",
                        "7 0 SBDC central-services 1850000.0000",
                        "7 1 SBDC total-service-expenditure 6402000.0000",
                        "7 2 SBDC net-current-expenditure 7001000.0000",
                        "8 0 WDC central-services 6205000.0000",
                        "8 1 WDC total-service-expenditure 22840000.0000",
                        "8 2 WDC net-current-expenditure 30117000.0000");
        assertThat(publications.told(taken))
                .containsExactly("figure-not-published F6", "others-left-out", "rest-not-read 12");
    }

    @Test
    @Order(4)
    void its_receipt_goes_to_the_partnership_s_own_folder() throws IOException {
        assertThat(publications.receipts("PARTNERSHIP"))
                .hasSize(1)
                .first()
                .asString()
                .contains("The partnership")
                .contains("Outturn, £: read 1,680,227,000.00, accepted 1,438,226,500.00")
                .contains("2 rows are about authorities that are no partners; by rule, they were left out.");
    }

    @Test
    @Order(5)
    void a_council_s_own_budget_book_is_a_publication_about_that_council() throws Exception {
        DeliveryOutcome taken = publications.night("BCC/budget-book", "budget book 2007.csv", """
                Service,Amount
                Support services,"20,100,000"
                Corporate and democratic core,"1,900,000"
                Schools,"400,000,000"
                Net cost of services,"642,000,000"
                """);
        assertThat(taken.outcome()).isEqualTo("accepted");
        assertThat(publications.facts(taken))
                .containsExactly(
                        "2 0 BCC central-services 20100000.0000",
                        "3 0 BCC central-services 1900000.0000",
                        "5 0 BCC net-current-expenditure 642000000.0000");
        assertThat(publications.pounds(taken)).containsExactly("1064000000.0000 664000000.0000 0.0000 400000000.0000");
    }

    @Test
    @Order(6)
    void freezing_takes_the_published_figures_along_and_adds_them_to_no_total() {
        Baseline baseline = publications.freeze("B-2007/08-2");
        assertThat(publications.words(
                        "select count(*) || ' ' || sum(amount) from warehouse.baseline_control where baseline_id = ?",
                        baseline.id()))
                .containsExactly("17 2102226500.0000");
        assertThat(publications.words(
                        "select count(*) || ' ' || sum(amount) from warehouse.baseline_cost where baseline_id = ?",
                        baseline.id()))
                .containsExactly("1 100.0000");
        assertThat(publications.words(
                        "select feed from warehouse.baseline_delivery join warehouse.delivery using (delivery_id) where baseline_id = ? order by 1",
                        baseline.id()))
                .containsExactly("budget-book", "rs", "small");
        assertThat(baseline.questions())
                .noneMatch(question -> question.council().equals("PARTNERSHIP"));
    }

    @Test
    @Order(7)
    void another_figure_in_the_publication_is_another_content() throws Exception {
        DeliveryOutcome revised = publications.night(
                "PARTNERSHIP/rs",
                "outturn-revised.csv",
                Publications.read(OUTTURN).replace("21,904.5", "21,905.5"));
        assertThat(revised.version()).isEqualTo(2);
        assertThat(publications.told(revised))
                .as("the total of England does not agree any more")
                .contains("total-differs 11");
        Freeze freeze = publications.program().get(Freeze.class);
        Baseline before = freeze.find("B-2007/08-2").orElseThrow();
        Baseline after = publications.freeze("B-2007/08-3");
        assertThat(after.contentHash()).isNotEqualTo(before.contentHash());
        assertThat(after.inScope()).isEqualTo(before.inScope());
        assertThat(freeze.hash(before.id())).isEqualTo(before.contentHash());
    }

    @Test
    @Order(8)
    void rejected_rows_of_a_publication_are_no_rejected_costs() throws Exception {
        DeliveryOutcome broken = publications.night(
                "PARTNERSHIP/rs",
                "outturn-broken.csv",
                Publications.read(OUTTURN).replace("1850,6402,7001", "tbc,6402,7001"));
        assertThat(broken.outcome()).isEqualTo("partly-accepted");
        assertThat(publications.words(
                        "select measure || ' ' || amount from warehouse.reject where delivery_id = ? order by part",
                        broken.id()))
                .containsExactly("outturn 6402000.0000", "outturn 7001000.0000");
        assertThat(publications.words(
                        "select measure from warehouse.baseline_reject where baseline_id = ?",
                        publications.freeze("B-2007/08-4").id()))
                .isEmpty();
    }

    @Test
    @Order(9)
    void figures_in_pounds_where_thousands_were_agreed_are_held() throws Exception {
        DeliveryOutcome held = publications.night("PARTNERSHIP/rs", "outturn-pounds.csv", inPounds());
        assertThat(held.outcome()).isEqualTo("rejected");
        assertThat(publications.told(held)).contains("looks-like-thousands");
        assertThat(publications.facts(held)).isEmpty();
    }

    /// The same table, but not in thousands.
    private static String inPounds() {
        String bare = Publications.read(OUTTURN).replaceAll("\"(\\d+),([\\d.]+)\"", "$1$2");
        return bare.replaceAll("(?<=,)(-?\\d+)(?=,|\\n)", "$1000").replaceAll("(\\d)\\.5", "$1500");
    }
}
