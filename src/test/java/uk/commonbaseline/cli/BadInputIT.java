package uk.commonbaseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.commonbaseline.database.DatabaseAddress;
import uk.commonbaseline.database.EmbeddedPostgres;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.run.ExpectedAnswer;
import uk.commonbaseline.run.ExpectedAnswer.Told;
import uk.commonbaseline.run.JobsFolder;
import uk.commonbaseline.run.OwnProcess;
import uk.commonbaseline.run.StartedProgram;

/// What can't be used is refused by name, with the remedy, and stops nothing else. All commands work on one home; its
/// night has ten bad files among five good ones.
class BadInputIT {
    private static final List<String> GOOD = List.of(
            "BCC/cost/GL_P13.csv",
            "AVDC/contracts/contracts_register.txt",
            "CDC/cost/eFin budget report 0708.xls",
            "SBDC/spend/Spend_2007-08.csv",
            "WDC/contracts/Contract list 2008.xls");

    @TempDir
    private static Path folder;

    private static Home home;
    private static JdbcClient jdbc;
    private static Answer night;

    @BeforeAll
    static void a_night_with_bad_files_among_good_ones() throws IOException {
        home = new Home(folder.resolve("home"));
        DatabaseAddress address = new EmbeddedPostgres(home.root()).start();
        jdbc = JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        for (String good : GOOD) {
            drop(good);
        }
        for (BadFile bad : BadFile.values()) {
            bad.dropInto(home.inbound());
        }
        night = Answer.of("run", "--home", home.root().toString(), "--settle", "0", "--json");
    }

    @AfterAll
    static void stop() {
        new EmbeddedPostgres(home.root()).stop();
    }

    @Test
    void options_without_a_frozen_baseline_are_told_which_command_makes_one() {
        Answer answer = Answer.of("options", "what-if", "--home", home.root().toString(), "--without", "WDC");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .startsWith("There is no frozen baseline yet. Make one with ./baseline freeze; then ask again.");
    }

    @Test
    void the_good_files_are_published_and_the_bad_ones_are_told_to_the_shell() throws IOException {
        assertThat(night.exitCode()).as(night.err()).isEqualTo(3);
        assertThat(night.err()).isEmpty();
        JsonNode outcomes = new ObjectMapper().readTree(night.out());
        assertThat(StreamSupport.stream(outcomes.spliterator(), false)
                        .filter(each -> each.get("outcome").asText().startsWith("accepted"))
                        .map(each -> each.get("council").asText() + "/"
                                + each.get("feed").asText() + "/"
                                + each.get("fileName").asText()))
                .containsExactlyInAnyOrderElementsOf(GOOD);
        assertThat(StreamSupport.stream(outcomes.spliterator(), false)
                        .filter(each -> each.get("outcome").asText().equals("rejected")))
                .hasSize(BadFile.values().length);
        assertThat(filesIn(home.inbound())).isEmpty();
        assertThat(filesIn(home.processing())).isEmpty();
        assertThat(filesIn(home.quarantine())).hasSize(BadFile.values().length);
        assertThat(filesIn(home.archive())).hasSize(GOOD.size());
    }

    @ParameterizedTest
    @EnumSource(BadFile.class)
    void a_bad_file_is_refused_by_name_with_the_remedy_and_leaves_nothing_loaded(BadFile bad) throws IOException {
        Map<String, @Nullable Object> delivery =
                jdbc.sql("""
                        select d.state, d.outcome, d.kept_as, f.words, f.remedy, f.consequence,
                               (select count(*) from warehouse.fact_cost c where c.delivery_id = d.delivery_id)
                                   + (select count(*) from warehouse.fact_staff s where s.delivery_id = d.delivery_id)
                                   as facts
                        from warehouse.delivery d join warehouse.finding f using (delivery_id)
                        where d.file_name = ? and d.state = 'refused'
                        """).param(bad.fileName()).query().singleRow();

        assertThat(delivery)
                .containsEntry("outcome", "rejected")
                .containsEntry("consequence", "file_rejected")
                .containsEntry("facts", 0L);
        assertThat((String) delivery.get("words")).startsWith(bad.words());
        assertThat((String) delivery.get("remedy")).contains(bad.remedy());
        assertThat((String) delivery.get("kept_as")).startsWith("quarantine/").endsWith(bad.fileName() + ".sealed");
        assertThat(home.resolve(String.valueOf(delivery.get("kept_as")))).exists();
        assertThat(receiptOf(bad)).contains(bad.fileName(), bad.words(), bad.remedy());
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "feeds/BCC/cost.yml | columns: | colums: | 'line 19: \"colums\"' | 'did you mean \"columns\"?'",
                "partners.yml | short-name: Aylesbury | shortname: Aylesbury | 'line 1' | 'did you mean \"short-name\"?'",
                "maps/BCC/cost-centre.csv | Strategy and Policy,HR | Strategy and Policy,HRX | 'line 2: \"HRX\"' | 'did you mean \"HR\"?'",
                "options/O1-collaboration.yml | live-from: | life-from: | 'line 9' | 'did you mean \"live-from\"?'",
                "baseline.yml | basis: outturn | basis: outturm | 'line 4' | 'outturn'",
                "nightly.yml | settle-seconds: | settle: | 'line 4' | 'settle-seconds'"
            })
    void a_mistake_in_the_settings_is_told_with_file_and_line_before_anything_is_touched(
            String file, String words, String wrong, String line, String suggestion) throws IOException {
        Path jobs = Files.createTempDirectory(folder, "jobs");
        JobsFolder.copyTo(jobs).with(file, words, wrong);
        int deliveries = deliveries();
        Path waiting = drop("BCC/cost/GL_P01-P03.csv");

        Answer answer = Answer.of("run", "--home", home.root().toString(), "--jobs", jobs.toString(), "--settle", "0");

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err().strip())
                .startsWith(jobs.resolve(file).toString())
                .contains(line)
                .contains(suggestion)
                .hasLineCount(1);
        assertThat(answer.out()).isEmpty();
        assertThat(waiting).exists();
        assertThat(deliveries()).isEqualTo(deliveries);
        Files.delete(waiting);
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_one_sentence() throws Exception {
        try (OwnProcess run = OwnProcess.start(
                Map.of("BASELINE_DB_URL", "jdbc:postgresql://127.0.0.1:9/baseline", "BASELINE_DB_USER", "baseline"),
                "run",
                "--home",
                folder.resolve("elsewhere").toString())) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err().strip())
                    .isEqualTo(
                            "The database does not answer. Start it with ./baseline db start, or check BASELINE_DB_URL, then run the command again.");
            assertThat(run.out()).isEmpty();
        }
        assertThat(folder.resolve("elsewhere/logs/baseline.log")).content().contains("Exception");
    }

    @Test
    void a_database_of_another_version_of_the_program_is_told_in_one_sentence() throws Exception {
        TestDatabase newer = TestDatabase.fresh();
        JdbcClient.create(newer.dataSource())
                .sql("update flyway_schema_history set checksum = checksum + 1 where version = '5'")
                .update();
        try (OwnProcess run = OwnProcess.start(
                Map.of(
                        "BASELINE_DB_URL",
                        newer.address().url(),
                        "BASELINE_DB_USER",
                        newer.address().user(),
                        "BASELINE_DB_PASSWORD",
                        newer.address().password()),
                "run",
                "--home",
                folder.resolve("older").toString())) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err().strip())
                    .startsWith("The database was set up by another version of this program than this one.")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AVDC/staff/RL_posts_mar08.csv, 0",
        "SBDC/staff/Staffing March 2008.xlsx, 3",
        "CDC/cost/eFin budget report 0708.xls, 0",
        "SBDC/contracts/contracts_sbdc.csv, 3"
    })
    void a_check_answers_what_the_night_would(String inside, int exitCode) throws IOException {
        Path sample = StartedProgram.samples().resolve(inside);
        Answer answer = Answer.of("check", "--json", sample.toString());

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(exitCode);
        JsonNode json = new ObjectMapper().readTree(answer.out());
        ExpectedAnswer expected = ExpectedAnswer.of(sample);
        assertThat(json.get("outcome").asText()).isEqualTo(expected.outcome());
        assertThat(json.get("period").asText()).isEqualTo(expected.period());
        assertThat(json.at("/rows/read").asInt()).isEqualTo(expected.rows().read());
        assertThat(json.at("/rows/rejected").asInt()).isEqualTo(expected.rows().rejected());
        expected.amounts()
                .forEach((measure, amounts) -> assertThat(
                                json.at("/amounts/" + measure + "/accepted").asText())
                        .satisfies(text ->
                                assertThat(new java.math.BigDecimal(text)).isEqualByComparingTo(amounts.accepted())));
        assertThat(StreamSupport.stream(json.get("findings").spliterator(), false)
                        .map(each -> new Told(
                                each.get("code").asText(), each.get("place").asText()))
                        .sorted(Told.ORDER))
                .isEqualTo(expected.findings());
    }

    @ParameterizedTest
    @EnumSource(
            value = BadFile.class,
            names = {"EMPTY", "A_WORKBOOK_CUT_SHORT", "A_WORKBOOK_WITH_A_PASSWORD", "WITH_HEADINGS_ONLY"})
    void a_check_refuses_what_the_night_would(BadFile bad) throws IOException {
        Path inbound = Files.createTempDirectory(folder, "drop");
        bad.dropInto(inbound);
        Answer answer = Answer.of("check", filesIn(inbound).getFirst().toString());

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(3);
        assertThat(answer.out()).contains(bad.words(), bad.remedy());
    }

    @Test
    void a_check_compares_the_columns_with_the_last_delivery_where_the_database_runs() throws IOException {
        Charset ansi = Charset.forName("windows-1252");
        Path renamed = folder.resolve("GL_P13.csv");
        Files.writeString(
                renamed,
                Files.readString(StartedProgram.samples().resolve("BCC/cost/GL_P13.csv"), ansi)
                        .replaceFirst("Cost Center", "Org"),
                ansi);
        String[] check = {"check", renamed.toString(), "--council", "BCC", "--feed", "cost"};

        assertThat(Answer.of(check).out())
                .contains("The column headed \"Cost Center\" is not there.", "no earlier delivery is known")
                .doesNotContain("probably");
        Answer compared = Answer.of(
                Stream.concat(Stream.of(check), Stream.of("--home", home.root().toString()))
                        .toArray(String[]::new));
        assertThat(compared.out())
                .contains(
                        "Column A, headed \"Org\", is probably what was \"Cost Center\": 100 % of its values are cost "
                                + "centres that stood there last time (receipt R-0");
        assertThat(compared.exitCode()).isEqualTo(3);
    }

    @Test
    void a_check_with_a_mistaken_feed_says_file_and_line_and_nothing_else() throws IOException {
        Path jobs = Files.createTempDirectory(folder, "jobs");
        JobsFolder.copyTo(jobs).with("feeds/BCC/cost.yml", "columns:", "colums:");
        Answer answer = Answer.of(
                "check",
                "--jobs",
                jobs.toString(),
                StartedProgram.samples().resolve("BCC/cost/GL_P13.csv").toString());

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err().strip()).contains("feeds/BCC/cost.yml, line 19").hasLineCount(1);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_and_an_option_that_does_not_exist_are_mistakes_of_usage() {
        Answer missing = Answer.of("check", folder.resolve("nowhere.csv").toString());
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("There is no file");

        Answer unknown = Answer.of("run", "--strictly");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("--strictly");

        assertThat(Answer.of("runn").exitCode()).isEqualTo(2);
    }

    private static Path drop(String inside) throws IOException {
        Path target = home.inbound().resolve(inside);
        Files.createDirectories(target.getParent());
        return Files.copy(StartedProgram.samples().resolve(inside), target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String receiptOf(BadFile bad) throws IOException {
        String stem = bad.fileName().replaceFirst("\\.[a-z]+$", "") + " - receipt ";
        List<Path> receipts = filesIn(home.returned().resolve(bad.returnedTo())).stream()
                .filter(file -> file.getFileName().toString().startsWith(stem))
                .toList();
        assertThat(receipts).as("one receipt in two forms").hasSize(2);
        Path text = receipts.stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .findFirst()
                .orElseThrow();
        return Files.readString(text);
    }

    private static int deliveries() {
        return jdbc.sql("select count(*) from warehouse.delivery")
                .query(Integer.class)
                .single();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
