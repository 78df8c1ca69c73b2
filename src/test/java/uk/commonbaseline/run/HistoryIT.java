package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;

/// An extract from quarter to quarter; the nights follow each other. Twelve rows a quarter on three cost centres, of
/// which
/// 0000310100 is mapped to human resources.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoryIT {
    private static final String FEED = """
            council: BCC
            feed: quarters
            kind: cost
            system: A ledger
            grade: B
            period: {file-name: "(Q\\\\d)", label: "2007/08 $1"}
            financial-year: 2007/08
            file: {name: "quarters Q*.csv", format: csv}
            values: {basis: outturn}
            columns:
              - {heading: Centre, as: cost-centre}
              - {heading: Account, as: subjective}
              - {heading: Amount, as: amount}
            """;

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static JdbcClient jdbc;
    private static JobsFolder jobs;

    @BeforeAll
    static void start() throws IOException, SQLException {
        jobs = JobsFolder.copyTo(folder.resolve("jobs"));
        Files.writeString(jobs.path().resolve("feeds/BCC/quarters.yml"), FEED);
        Files.writeString(jobs.path().resolve("history.yml"), """
                amount-by-service: {percent: 40, floor: 100000}
                amount-by-subjective-group: off
                shown: 1
                """);
        program = StartedProgram.in(folder.resolve("home"), jobs.path(), TestDatabase.fresh());
        jdbc = program.jdbc();
        assertThat(program.night()).isEmpty();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    @Order(1)
    void a_first_delivery_is_said_once_not_to_have_been_compared() throws Exception {
        DeliveryOutcome first = night("quarters Q1.csv", "60000.00", "50000.00");
        assertThat(comparisons(first)).containsExactly("change not-compared", "size not-compared");
        assertThat(receipt(first))
                .containsOnlyOnce("not compared")
                .contains("Compared with earlier deliveries: not compared: it is the first delivery of this extract.");
    }

    @Test
    @Order(2)
    void a_change_by_percentage_alone_is_not_asked_about() throws Exception {
        DeliveryOutcome small = night("quarters Q2.csv", "60000.00", "50000.10");
        assertThat(comparisons(small)).containsExactly("change alike R1", "size alike R1");
        assertThat(told(small)).containsOnly("new-code");
    }

    @Test
    @Order(3)
    void thousands_where_pounds_stood_are_held_with_both_figures_and_what_to_declare() throws Exception {
        DeliveryOutcome held = night("quarters Q3.csv", "60.00", "50.00");
        assertThat(held.outcome()).isEqualTo("rejected");
        assertThat(told(held)).containsExactly("looks-like-thousands");
        assertThat(receipt(held))
                .contains(
                        "The figures look like thousands of pounds: £640.00 in all, £50.00 in the middle one of 12 rows; "
                                + "before, £640,000.80 in all, £50,000.10 in the middle one of 12 rows "
                                + "(2007/08 Q2, receipt R-00002). The same holds for 3 of 3 codes that both have.")
                .contains("scale-confirmed: [\"2007/08 Q3\"]");
        assertThat(jdbc.sql("select count(*) from warehouse.fact_cost where delivery_id = ?")
                        .param(held.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(4)
    void once_thousands_are_declared_the_same_file_is_taken_as_pounds() throws Exception {
        jobs.with("feeds/BCC/quarters.yml", "as: amount}", "as: amount, written: thousands}");
        DeliveryOutcome taken = night("quarters Q3.csv", "60.00", "50.00");
        assertThat(taken.outcome()).isEqualTo("accepted-with-findings");
        assertThat(comparisons(taken)).containsExactly("change alike R2", "size alike R2");
        jobs.with("feeds/BCC/quarters.yml", ", written: thousands}", "}");
    }

    @Test
    @Order(5)
    void a_confirmed_period_is_taken_as_it_is_and_its_changes_are_asked_about_capped_and_counted() throws Exception {
        jobs.with("feeds/BCC/quarters.yml", "grade: B", "grade: B\nscale-confirmed: [2007/08 Q4]");
        DeliveryOutcome taken = night("quarters Q4.csv", "60.00", "50.10");
        assertThat(taken.outcome()).isEqualTo("accepted-with-findings");
        assertThat(comparisons(taken)).containsExactly("change differs R4", "size differs R4");
        assertThat(jdbc.sql("select words from warehouse.finding where delivery_id = ? and code = ?")
                        .params(taken.id(), "changed-more-than-usual")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly(
                        "Outturn, Not yet mapped: £400.80 (8 of rows 3 to 13), against £400,000.00 (8 of rows 3 to 13 of "
                                + "\"quarters Q3.csv\", 2007/08 Q3, receipt R-00004): £399,599.20 less, 100 %.");
        assertThat(jdbc.sql("select occurrences from warehouse.finding_count where delivery_id = ? and code = ?")
                        .params(taken.id(), "changed-more-than-usual")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(receipt(taken)).contains("1 more of the kind \"changed-more-than-usual\".");
    }

    @Test
    @Order(6)
    void a_period_that_no_file_can_bear_can_not_be_confirmed() throws Exception {
        jobs.with("feeds/BCC/quarters.yml", "scale-confirmed: [2007/08 Q4]", "scale-confirmed: [2008/09 Q4]");
        assertThat(catchThrowable(program::night))
                .hasMessageContaining("quarters.yml, line 6: no file of this feed can be of \"2008/09 Q4\"");
    }

    @Test
    @Order(7)
    void an_amount_in_another_currency_is_kept_to_the_last_digit() throws Exception {
        jobs.with("feeds/BCC/quarters.yml", "scale-confirmed: [2008/09 Q4]\n", "");
        Files.writeString(
                jobs.path().resolve("feeds/BCC/cards.yml"),
                FEED.replace("feed: quarters", "feed: cards").replace("quarters Q", "cards Q")
                        + "  - {heading: Original, as: original-amount}\n  - {heading: Currency, as: original-currency}\n");
        Path file = program.home().inbound().resolve("BCC/cards/cards Q1.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Centre,Account,Amount,Original,Currency\nC1,1,781.25,1234.5678,USD\nC1,1,5.00,,\n");
        assertThat(program.night()).singleElement().matches(outcome -> outcome.accepted() == 2);
        assertThat(jdbc.sql("select concat_ws(' ', amount, original_amount, original_currency) from warehouse.fact_cost"
                                + " join warehouse.delivery using (delivery_id) where feed = 'cards' order by row_no")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("781.2500 1234.5678 USD", "5.0000");
    }

    @Test
    @Order(8)
    void posts_are_compared_with_those_of_the_year_before() throws Exception {
        Files.writeString(jobs.path().resolve("feeds/BCC/posts.yml"), """
                council: BCC
                feed: posts
                kind: staff
                system: A list
                grade: B
                period: {file-name: "(\\\\d{4})-(\\\\d\\\\d)", label: "$1/$2"}
                as-at: 2008-03-31
                file: {name: "posts *.csv", format: csv}
                columns:
                  - {heading: Unit, as: unit}
                  - {heading: FTE, as: fte}
                  - {heading: Salary, as: salary}
                """);
        posts("posts 2006-07.csv", 12, "0.5");
        DeliveryOutcome later = posts("posts 2007-08.csv", 20, "0.5");
        assertThat(jdbc.sql("select words from warehouse.finding where delivery_id = ? and code = ?")
                        .params(later.id(), "changed-more-than-usual")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly(
                        "Yearly pay, Human resources: £200,000.00 (20 of rows 2 to 21), against £120,000.00 (12 of rows "
                                + "2 to 13 of \"posts 2006-07.csv\", 2006/07, receipt R-%05d): £80,000.00 more, 67 %%."
                                        .formatted(later.id() - 1));
        assertThat(jdbc.sql("select occurrences from warehouse.finding_count where delivery_id = ? and code = ?")
                        .params(later.id(), "changed-more-than-usual")
                        .query(Integer.class)
                        .single())
                .as("pay, and FTE: 10 against 6, by 4 and 67 %")
                .isEqualTo(2);
    }

    @Test
    @Order(9)
    void a_version_with_less_than_half_the_rows_is_held_back_and_the_one_before_counts_on() throws Exception {
        DeliveryOutcome cut = quarter("quarters Q1.csv", 5);
        assertThat(cut.outcome()).isEqualTo("rejected");
        assertThat(told(cut)).containsExactly("much-less-than-it-replaces");
        assertThat(receipt(cut))
                .contains(
                        "It would take the place of 2007/08 Q1, receipt R-00001, which holds 12 rows; of this file only 5 rows are");
        assertThat(counting("2007/08 Q1")).isEqualTo(12);
        assertThat(quarter("quarters Q1.csv", 6).outcome()).isEqualTo("accepted-with-findings");
        assertThat(counting("2007/08 Q1")).isEqualTo(6);
    }

    @Test
    @Order(10)
    void a_version_of_another_year_is_held_back_though_it_has_all_its_rows() throws Exception {
        Files.writeString(
                jobs.path().resolve("feeds/BCC/dated.yml"),
                FEED.replace("feed: quarters", "feed: dated")
                        .replace("quarters Q", "dated Q")
                        .replace("financial-year: 2007/08\n", "")
                        .concat("  - {heading: Period, as: period, written: year-ending-period}\n"));
        assertThat(dated("200801").outcome()).isEqualTo("accepted-with-findings");
        DeliveryOutcome other = dated("200901");
        assertThat(other.outcome()).isEqualTo("rejected");
        assertThat(told(other)).contains("much-less-than-it-replaces");
    }

    @Test
    @Order(11)
    void a_file_that_is_cut_off_within_a_quotation_is_answered_and_not_tried_again() throws Exception {
        Path file = program.home().inbound().resolve("BCC/quarters/quarters Q2.csv");
        Files.writeString(file, "Centre,Account,Amount\n" + "C1,400010,x\nC1,400010,7.00\n".repeat(8) + "C1,\"4000");
        DeliveryOutcome cut = program.night().getFirst();
        assertThat(cut.outcome()).isEqualTo("rejected");
        assertThat(receipt(cut)).contains("Not accepted: nothing of this file was taken");
        assertThat(program.night()).isEmpty();
    }

    /// 0000310100 is on four of twelve rows, and so is its like without the zeros; all of a file of eight bear it.
    @Test
    @Order(12)
    void codes_that_lost_the_zeros_before_them_hold_the_file_back_where_most_rows_bear_them() throws Exception {
        Path file = program.home().inbound().resolve("BCC/quarters/quarters Q3.csv");
        Files.writeString(
                file,
                "Centre,Account,Amount\n" + "310100,400010,60000.00\n".repeat(8) + "C1,400010,50000.00\n".repeat(4));
        DeliveryOutcome held = program.night().getFirst();
        assertThat(held.outcome()).isEqualTo("rejected");
        assertThat(told(held)).containsExactly("leading-zeros-lost");
        assertThat(receipt(held))
                .contains("cost centre \"310100\" is known to us as \"0000310100\"", "1 code on 8 rows");
        Files.writeString(
                file,
                "Centre,Account,Amount\n" + "310100,400010,60000.00\n".repeat(5) + "C1,400010,50000.00\n".repeat(7));
        assertThat(program.night().getFirst().outcome()).isNotEqualTo("rejected");
    }

    private static DeliveryOutcome dated(String period) throws Exception {
        Path file = program.home().inbound().resolve("BCC/dated/dated Q1.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "Centre,Account,Amount,Period\n"
                        + "C1,400010,7.00,%s\n".formatted(period).repeat(8));
        return program.night().getFirst();
    }

    private static DeliveryOutcome quarter(String name, int rows) throws Exception {
        Path file = program.home().inbound().resolve("BCC/quarters").resolve(name);
        Files.writeString(file, "Centre,Account,Amount\n" + "C1,400010,40000.00\n".repeat(rows));
        return program.night().getFirst();
    }

    private static int counting(String period) {
        return jdbc.sql("select count(*) from warehouse.fact_cost join warehouse.delivery using (delivery_id)"
                        + " where feed = 'quarters' and delivery.period = ? and state = 'published'")
                .param(period)
                .query(Integer.class)
                .single();
    }

    private static DeliveryOutcome posts(String name, int rows, String fte) throws Exception {
        Path file = program.home().inbound().resolve("BCC/posts").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "Unit,FTE,Salary\n" + "50001201,%s,10000\n".formatted(fte).repeat(rows));
        return program.night().getFirst();
    }

    /// Four rows of the first amount on human resources, four of the second on each of two other centres.
    private static DeliveryOutcome night(String name, String first, String second) throws Exception {
        StringBuilder content = new StringBuilder("Centre,Account,Amount\n");
        for (int row = 0; row < 4; row++) {
            content.append("0000310100,400010,").append(first).append('\n');
            content.append("C1,400010,").append(second).append('\n');
            content.append("C2,400010,").append(second).append('\n');
        }
        Path file = program.home().inbound().resolve("BCC/quarters").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return program.night().getFirst();
    }

    private static List<String> comparisons(DeliveryOutcome outcome) {
        return jdbc.sql("select concat_ws(' ', subject, outcome, 'R' || compared_with) from warehouse.comparison"
                        + " where delivery_id = ? order by subject")
                .param(outcome.id())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<String> told(DeliveryOutcome outcome) {
        return jdbc.sql("select distinct code from warehouse.finding where delivery_id = ? order by code")
                .param(outcome.id())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String receipt(DeliveryOutcome outcome) throws IOException {
        String name = outcome.fileName().replace(".csv", " - receipt R-%05d.txt".formatted(outcome.id()));
        return Files.readString(program.home().returned().resolve("BCC").resolve(name));
    }
}
