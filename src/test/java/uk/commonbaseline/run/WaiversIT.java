package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.warehouse.Status;

/// Warnings that somebody has explained, from night to night.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WaiversIT {
    private static final LocalDate TODAY = Today.now().day();
    private static final String WAIVER = """
              - finding: new-code
                council: BCC
                feed: cost
                mentions: "CODE"
                owner: J. Smith
                reason: the code is closed in June
                accepted-by: A. Board
                accepted: ACCEPTED
                expires: EXPIRES
            """;

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static JdbcClient jdbc;
    private static JobsFolder jobs;
    private static DataSource source;

    @BeforeAll
    static void start() throws IOException, SQLException {
        jobs = JobsFolder.copyTo(folder.resolve("jobs"));
        TestDatabase database = TestDatabase.fresh();
        source = database.dataSource();
        program = StartedProgram.in(folder.resolve("home"), jobs.path(), database);
        jdbc = program.jdbc();
        assertThat(program.night()).isEmpty();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    @Order(1)
    void a_waived_warning_is_counted_and_named_with_owner_and_last_day() throws Exception {
        waive(waiver("9999999999", TODAY.minusDays(10), TODAY.plusDays(30)));
        DeliveryOutcome outcome = night(1);
        assertThat(outcome.outcome()).isEqualTo("accepted");
        assertThat(effects(outcome)).containsExactly("new-code waived 1");
        assertThat(receipt(outcome))
                .startsWith("Accepted: all 10 rows are in\nWhat to do: Nothing. Thank you.")
                .contains("WAIVED, NOTHING TO ANSWER\n* The cost centre \"9999999999\" is new to us")
                .contains("Why it stands: the code is closed in June. Waived until ")
                .contains("; J. Smith answers for it, A. Board accepted it.")
                .doesNotContain("PLEASE CHECK");
        assertThat(jdbc.sql(
                                "select occurrences from warehouse.finding_count where delivery_id = ? and code = 'new-code'")
                        .param(outcome.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(Status.read(source, TODAY).idleWaivers()).isEmpty();
    }

    @Test
    @Order(2)
    void an_expired_waiver_no_longer_works_and_is_named() throws Exception {
        waive(waiver("9999999999", TODAY.minusDays(60), TODAY.minusDays(1)));
        DeliveryOutcome outcome = night(2);
        assertThat(outcome.outcome()).isEqualTo("accepted-with-findings");
        assertThat(effects(outcome)).containsExactly("new-code expired 1");
        assertThat(receipt(outcome))
                .contains("PLEASE CHECK, NOTHING TO CORRECT\n* the file: The cost centre \"9999999999\" is new to us")
                .contains("WAIVERS THAT HAVE EXPIRED\n* The waiver of \"new-code\" (J. Smith) expired on ")
                .doesNotContain("WAIVED, NOTHING TO ANSWER");
        assertThat(Status.read(source, TODAY).idleWaivers())
                .containsExactly(
                        "new-code of BCC cost, 9999999999 (J. Smith): expired on %s".formatted(TODAY.minusDays(1)));
    }

    @Test
    @Order(3)
    void a_waiver_that_speaks_of_nothing_is_named_by_status() throws Exception {
        waive(waiver("9999999999", TODAY.minusDays(9), TODAY.plusDays(30))
                + waiver("999999999", TODAY.minusDays(9), TODAY.plusDays(30)));
        DeliveryOutcome outcome = night(3);
        assertThat(effects(outcome)).containsExactly("new-code waived 1");
        assertThat(Status.read(source, TODAY).idleWaivers())
                .containsExactly("new-code of BCC cost, 999999999 (J. Smith): speaks of nothing that counts");
    }

    @Test
    @Order(4)
    void a_waiver_of_a_whole_kind_holds_for_those_that_nobody_kept_word_by_word_too() throws Exception {
        waive(waiver("9999999999", TODAY.minusDays(9), TODAY.plusDays(30))
                + waiver("", TODAY.minusDays(9), TODAY.plusDays(30))
                        .replace("new-code", "posting-outside-the-year")
                        .replace("mentions: \"\"", "place: anywhere"));
        DeliveryOutcome outcome = night(4, 1200, "31.03.2007");
        assertThat(outcome.outcome()).isEqualTo("accepted");
        assertThat(effects(outcome)).containsExactly("new-code waived 1", "posting-outside-the-year waived 1200");
        assertThat(receipt(outcome)).contains("(1,200 times, or like it)").doesNotContain("more of the kind");
    }

    private static String waiver(String code, LocalDate accepted, LocalDate expires) {
        return WAIVER.replace("CODE", code)
                .replace("ACCEPTED", accepted.toString())
                .replace("EXPIRES", expires.toString());
    }

    private static void waive(String waivers) throws IOException {
        Files.writeString(jobs.path().resolve("waivers.yml"), "waivers:\n" + waivers);
    }

    private static DeliveryOutcome night(int salt) throws Exception {
        return night(salt, 10, "31.03.2008");
    }

    private static DeliveryOutcome night(int salt, int rows, String day) throws Exception {
        StringBuilder content = new StringBuilder(
                "Cost Center;CC Name;Cost Element;Cost Element Name;Fiscal Year;Period;Document Number;Posting Date;Text;Vendor;Val.in rep.cur.;Fund;One-off\n");
        for (int row = 0; row < rows; row++) {
            String centre = row == 9 ? "9999999999" : "0000310100";
            content.append("%s;HR;400010;Basic pay;2007;13;%d-%d;%s;x;;12.50;REV;\n".formatted(centre, salt, row, day));
        }
        Path file = program.home().inbound().resolve("BCC/cost/GL_P13.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return program.night().getFirst();
    }

    private static List<String> effects(DeliveryOutcome outcome) {
        return jdbc.sql("select concat_ws(' ', code, effect, occurrences) from warehouse.waived"
                        + " join warehouse.waiver using (waiver_id) where delivery_id = ? order by 1")
                .param(outcome.id())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String receipt(DeliveryOutcome outcome) throws IOException {
        String name = outcome.fileName().replace(".csv", " - receipt R-%05d.txt".formatted(outcome.id()));
        return Files.readString(program.home().returned().resolve("BCC").resolve(name));
    }
}
