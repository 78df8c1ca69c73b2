package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.sql.SqlFile;

/// Nights in which something goes wrong on our side; each must leave the register so that the next one ends well. They
/// share one program, and each drops content of its own.
class TroubledNightsIT {
    private static final String LEDGER = "GL_P13.csv";
    private static final String RIGHT = "BCC/cost/" + LEDGER;
    /// Of a period of its own, since small files would not be taken in its place.
    private static final String LARGE = "BCC/cost/GL_P07-P09.csv";
    private static final String WRONG = "BCC/staff/" + LEDGER;

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static JdbcClient jdbc;
    private static JobsFolder jobs;

    @BeforeAll
    static void start() throws IOException, SQLException {
        jobs = JobsFolder.copyTo(folder.resolve("jobs"));
        program = StartedProgram.in(folder.resolve("home"), jobs.path(), TestDatabase.fresh());
        jdbc = program.jdbc();
        jdbc.sql(SqlFile.read(TroubledNightsIT.class, "faults")).update();
        assertThat(program.night()).isEmpty();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @AfterEach
    void nothing_is_left_to_do() throws IOException, SQLException {
        fault("none");
        assertThat(program.night()).isEmpty();
        try (Stream<Path> files = Files.walk(program.home().processing())) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void a_file_that_was_dropped_into_a_wrong_folder_first_is_taken_in_the_right_one() throws Exception {
        String content = ledger(1, 10);
        drop(WRONG, content);
        assertThat(outcomes(program.night())).containsExactly("rejected");
        drop(RIGHT, content);
        assertThat(outcomes(program.night())).containsExactly("accepted-with-findings");
        drop(RIGHT, content);
        assertThat(outcomes(program.night())).containsExactly("already-received");
    }

    @Test
    void a_file_that_was_dropped_into_two_folders_for_one_night_is_taken_once() throws Exception {
        String content = ledger(2, 10);
        drop(WRONG, content);
        drop(RIGHT, content);
        drop("BCC/cost/GL_P13 again.csv", content);
        assertThat(outcomes(program.night())).containsExactly("rejected", "accepted-with-findings", "already-received");
        assertThat(count("fact_cost where document like '2-%'")).isEqualTo(10);
    }

    @Test
    void a_file_that_did_not_add_up_once_is_read_again_at_once() throws Exception {
        fault("a penny too much, once");
        drop(RIGHT, ledger(3, 10));
        assertThat(outcomes(program.night())).containsExactly("accepted-with-findings");
        assertThat(count("fact_cost where document like '3-%' and amount = 12.5"))
                .isEqualTo(10);
        assertThat(count("finding_count where code = 'new-code' and delivery_id = " + last() + " and occurrences = 2"))
                .isEqualTo(1);
    }

    @Test
    void a_file_that_never_adds_up_is_set_aside_and_the_officer_told_that_the_fault_is_ours() throws Exception {
        fault("a penny too much");
        String content = ledger(4, 10);
        drop(RIGHT, content);
        DeliveryOutcome outcome = program.night().getFirst();

        assertThat(outcome.notConserved()).isTrue();
        assertThat(outcome.rows()).isZero();
        assertThat(count("delivery where state = 'refused' and kept_as like 'quarantine/%' and delivery_id = "
                        + outcome.id()))
                .isEqualTo(1);
        assertThat(count("fact_cost where document like '4-%'")).isZero();
        assertThat(receipt(outcome))
                .startsWith("Not taken: the fault is ours, not yours\nWhat to do: Nothing. ")
                .contains(new DoesNotAddUp().inPlainWords(), new DoesNotAddUp().remedy());
        assertThat(Files.readString(program.home().logs().resolve("baseline.log")))
                .contains("Delivery %d (GL_P13.csv): outturn: 125.0000 was read, but 125.0100 is accounted for"
                        .formatted(outcome.id()));

        fault("none");
        drop(RIGHT, content);
        assertThat(outcomes(program.night())).containsExactly("accepted-with-findings");
    }

    @Test
    void a_file_of_which_no_row_can_be_accepted_replaces_nothing() throws Exception {
        drop("BCC/cost/GL_P10-P12.csv", ledger(18, 10));
        assertThat(outcomes(program.night())).containsExactly("accepted-with-findings");
        drop("BCC/cost/GL_P10-P12.csv", ledger(19, 10).replace("31.03.2008", "tbc"));
        DeliveryOutcome outcome = program.night().getFirst();

        assertThat(outcome.outcome()).isEqualTo("rejected");
        assertThat(receipt(outcome)).contains("None of the 10 rows could be accepted", "is not a date");
        assertThat(count("fact_cost f join warehouse.delivery d using (delivery_id)"
                        + " where document like '18-%' and d.state = 'published'"))
                .isEqualTo(10);
    }

    @Test
    void months_that_count_already_are_not_taken_again_in_a_longer_period() throws Exception {
        drop("BCC/cost/GL_P01-P03.csv", ledger(10, 10));
        assertThat(outcomes(program.night())).containsExactly("accepted-with-findings");
        drop("BCC/cost/GL_P01-P06.csv", ledger(11, 10));
        DeliveryOutcome outcome = program.night().getFirst();

        assertThat(outcome.outcome()).isEqualTo("rejected");
        assertThat(receipt(outcome)).contains("would count twice", "GL_P01-P03.csv");
        assertThat(count("fact_cost where document like '11-%'")).isZero();
    }

    @Test
    void a_feed_that_was_changed_in_mid_load_has_the_file_read_from_the_start() throws Exception {
        fault("fails behind row 30000");
        drop(LARGE, ledger(5, 31_000).replace("5-17;31.03.2008", "5-17;tbc"));
        assertThat(outcomes(program.night())).containsExactly("failed");
        assertThat(count("fact_cost where document like '5-%'")).isGreaterThan(5000);

        fault("none");
        jobs.with("feeds/BCC/cost.yml", "as: amount}", "as: amount, written: reversed}");
        assertThat(outcomes(program.night())).containsExactly("partly-accepted");
        jobs.with("feeds/BCC/cost.yml", "as: amount, written: reversed}", "as: amount}");

        assertThat(count("fact_cost where document like '5-%' and amount = -12.5"))
                .isEqualTo(30_999);
        assertThat(count("fact_cost where document like '5-%'")).isEqualTo(30_999);
        assertThat(count("finding where code = 'not-a-date' and delivery_id = " + last()))
                .isEqualTo(1);
    }

    @Test
    void an_execution_of_which_nobody_knows_how_it_ended_starts_over() throws Exception {
        fault("fails behind row 30000");
        drop(LARGE, ledger(6, 31_000));
        assertThat(outcomes(program.night())).containsExactly("failed");
        jdbc.sql("update batch.batch_step_execution set status = 'UNKNOWN' where status = 'FAILED'")
                .update();
        jdbc.sql("update batch.batch_job_execution set status = 'UNKNOWN' where status = 'FAILED'")
                .update();

        fault("none");
        assertThat(outcomes(program.night())).containsExactly("accepted-with-findings");
        assertThat(count("fact_cost where document like '6-%'")).isEqualTo(31_000);
    }

    @Test
    void a_run_that_has_lost_its_lock_stops_before_the_next_file() throws Exception {
        drop(RIGHT, ledger(7, 10));
        drop("BCC/cost/GL_P01-P03.csv", ledger(8, 10));
        assertThatExceptionOfType(RunnerLock.Lost.class)
                .isThrownBy(() -> program.get(Night.class).run(Optional.of(Duration.ZERO), new Progress() {
                    @Override
                    public void deliveryEnded(DeliveryOutcome outcome) {
                        jdbc.sql(SqlFile.read(TroubledNightsIT.class, "cut-lock"))
                                .query()
                                .singleRow();
                    }
                }));
        assertThat(count("fact_cost where document like '7-%'")).isEqualTo(10);
        assertThat(count("fact_cost where document like '8-%'")).isZero();
        assertThat(outcomes(program.night())).containsExactly("accepted-with-findings");
        assertThat(count("fact_cost where document like '8-%'")).isEqualTo(10);
    }

    @Test
    void an_officers_copy_that_was_claimed_before_a_crash_is_taken_up() throws Exception {
        Path claimed = program.home().processing().resolve("run-that-died/BCC/cost/GL_P13.csv.copy");
        Files.createDirectories(claimed.getParent());
        Files.writeString(claimed, ledger(9, 10));
        assertThat(outcomes(program.night())).containsExactly("accepted-with-findings");
        assertThat(count("fact_cost where document like '9-%'")).isEqualTo(10);
    }

    private static void fault(String name) {
        jdbc.sql("update fault set name = ?").param(name).update();
    }

    private static String ledger(int number, int rows) {
        StringBuilder content = new StringBuilder("Cost Center;CC Name;Cost Element;Cost Element Name;Period;"
                + "Document Number;Posting Date;Vendor;Val.in rep.cur.;Fund;One-off\r\n");
        for (int row = 1; row <= rows; row++) {
            content.append("0000999999;Team;499999;Pay;13;%d-%d;31.03.2008;;12.50;REV;\r\n".formatted(number, row));
        }
        return content.toString();
    }

    /// Files are taken in the order in which they were dropped.
    private static void drop(String inside, String content) throws IOException {
        Path file = program.home().inbound().resolve(inside);
        Files.writeString(file, content);
        dropped = dropped.plusSeconds(1);
        Files.setLastModifiedTime(file, FileTime.from(dropped));
    }

    private static Instant dropped = Instant.parse("2008-06-02T12:00:00Z");

    private static List<String> outcomes(List<DeliveryOutcome> night) {
        return night.stream().map(DeliveryOutcome::outcome).toList();
    }

    private static int count(String from) {
        return jdbc.sql("select count(*) from warehouse." + from)
                .query(Integer.class)
                .single();
    }

    private static int last() {
        return jdbc.sql("select max(delivery_id) from warehouse.delivery")
                .query(Integer.class)
                .single();
    }

    private static String receipt(DeliveryOutcome outcome) throws IOException {
        String ending = "R-%05d.txt".formatted(outcome.id());
        try (Stream<Path> files = Files.list(program.home().returned().resolve("BCC"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
