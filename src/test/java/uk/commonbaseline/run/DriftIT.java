package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
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
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.feed.HeadingApproval;

/// An extract whose columns change from delivery to delivery; the nights follow each other.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DriftIT {
    private static final String FEED = """
            # Kept by hand.
            council: BCC
            feed: months
            kind: cost
            system: A ledger
            grade: B
            period: {file-name: "(P\\\\d\\\\d)", label: "2007/08 $1"}
            financial-year: 2007/08
            file: {name: "months P*.csv", format: csv}
            values: {basis: outturn}
            columns:
              - {heading: Cost centre, as: cost-centre} # as in the ledger
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
        Files.writeString(jobs.path().resolve("feeds/BCC/months.yml"), FEED);
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
    void the_columns_of_a_delivery_are_kept() throws Exception {
        DeliveryOutcome first = night("months P01.csv", "Cost centre,Account,Amount,Text\n", 1);
        assertThat(first.outcome()).isEqualTo("accepted-with-findings");
        assertThat(jdbc.sql(
                                "select concat_ws(' ', sheet_no, column_no, heading, declared_as, field, rows_looked_at, filled, figures, days)"
                                        + " from warehouse.delivery_shape where delivery_id = ? order by column_no")
                        .param(first.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "1 1 Cost centre Cost centre cost-centre 10 10 0 0",
                        "1 2 Account Account subjective 10 10 10 0",
                        "1 3 Amount Amount amount 10 10 10 0",
                        "1 4 Text  0 0 0 0");
        assertThat(told(first)).containsExactly("column-not-known", "new-code", "new-code");
    }

    @Test
    @Order(2)
    void a_moved_column_is_noted_against_the_last_delivery() throws Exception {
        DeliveryOutcome moved = night("months P02.csv", "Cost centre,Amount,Account\n", 2);
        assertThat(told(moved)).containsExactly("column-moved", "new-code", "new-code");
        assertThat(receipt(moved))
                .contains("The column headed \"Amount\" stands in B now; last time it stood in C (receipt R-00001).");
    }

    @Test
    @Order(3)
    void a_renamed_column_refuses_the_file_with_one_finding_that_names_its_new_heading() throws Exception {
        DeliveryOutcome refused = night("months P03.csv", "Unit,Account,Amount\n", 3);
        assertThat(refused.outcome()).isEqualTo("rejected");
        assertThat(told(refused)).containsExactly("heading-probably-renamed");
        assertThat(receipt(refused))
                .contains(
                        "Column A, headed \"Unit\", is probably what was \"Cost centre\": 90 % of its values are cost "
                                + "centres that stood there last time (receipt R-00002).");
        assertThat(jdbc.sql("select count(*) from warehouse.delivery_shape where delivery_id = ?")
                        .param(refused.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(4)
    void once_a_person_has_approved_the_new_heading_the_same_file_is_taken() throws Exception {
        HeadingApproval.approve(
                Feeds.readOne(jobs.path().resolve("feeds/BCC/months.yml")),
                "Cost centre=Unit",
                "A. Clerk",
                LocalDate.of(2008, 6, 2));
        DeliveryOutcome taken = night("months P03.csv", "Unit,Account,Amount\n", 3);
        assertThat(taken.outcome()).isEqualTo("accepted-with-findings");
        assertThat(told(taken)).containsExactly("column-moved", "heading-respelt", "new-code", "new-code", "new-code");
        assertThat(jdbc.sql("select sum(amount) from warehouse.fact_cost where delivery_id = ?")
                        .param(taken.id())
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("34.5");
    }

    private static DeliveryOutcome night(String name, String headings, int salt) throws Exception {
        StringBuilder content = new StringBuilder(headings);
        boolean swapped = headings.contains("Amount,Account");
        for (int row = 0; row < 10; row++) {
            String centre = salt == 3 && row == 9 ? "C99" : "C1";
            String amount = salt + "." + row + "0";
            content.append(centre)
                    .append(swapped ? "," + amount + ",400" : ",400," + amount)
                    .append(headings.contains("Text") ? ",x" : "")
                    .append('\n');
        }
        Path file = program.home().inbound().resolve("BCC/months").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return program.night().getFirst();
    }

    private static List<String> told(DeliveryOutcome outcome) {
        return jdbc.sql("select code from warehouse.finding where delivery_id = ? order by code")
                .param(outcome.id())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String receipt(DeliveryOutcome outcome) throws IOException {
        String name = outcome.fileName().replace(".csv", " - receipt R-%05d.txt".formatted(outcome.id()));
        return Files.readString(program.home().returned().resolve("BCC").resolve(name));
    }
}
