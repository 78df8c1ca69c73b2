package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.inbound.Claims;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.KeyFolder;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.sql.SqlFile;

/// The process is killed in the middle of its work, with no chance to tidy up; the next run must end as if nothing had
/// happened.
class CrashIT {
    private static final Path JOBS = Path.of("jobs");

    private static Map<String, String> undisturbed = Map.of();

    @TempDir
    private Path folder;

    /// How far the process has come when it is killed.
    enum Moment {
        FILE_CLAIMED {
            @Override
            boolean isReached(Home home, JdbcClient jdbc) throws IOException {
                return !filesIn(home.processing()).isEmpty();
            }
        },
        HALF_LOADED {
            @Override
            boolean isReached(Home home, JdbcClient jdbc) {
                return count(jdbc, "warehouse.fact_cost") >= LargeLedger.ROWS / 2;
            }
        },
        LOADED {
            @Override
            boolean isReached(Home home, JdbcClient jdbc) {
                return count(jdbc, "batch.batch_step_execution where step_name = 'load' and status = 'COMPLETED'") > 0;
            }
        },
        PUBLISHED {
            @Override
            boolean isReached(Home home, JdbcClient jdbc) {
                return count(jdbc, "warehouse.delivery where state = 'published'") > 0;
            }
        };

        abstract boolean isReached(Home home, JdbcClient jdbc) throws IOException;
    }

    @BeforeAll
    static void a_run_that_nobody_disturbs(@TempDir Path home) throws IOException, SQLException {
        try (StartedProgram program = StartedProgram.in(home, JOBS, TestDatabase.fresh())) {
            LargeLedger.dropInto(program.home().inbound());
            assertThat(program.night())
                    .singleElement()
                    .extracting(DeliveryOutcome::outcome)
                    .isEqualTo("partly-accepted");
            undisturbed = dump(program.jdbc());
        }
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void the_run_after_a_kill_ends_as_if_nothing_had_happened(Moment moment) throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Home home = new Home(folder);
        Path dropped = LargeLedger.dropInto(home.inbound());
        String sha256 = Claims.hash(dropped);

        killAt(moment, home, database);
        try (StartedProgram program = StartedProgram.in(folder, JOBS, database)) {
            assertThat(nightOnceTheLockIsFree(program))
                    .extracting(DeliveryOutcome::outcome)
                    .allMatch("partly-accepted"::equals);

            assertThat(dump(program.jdbc())).isEqualTo(undisturbed);
            assertThat(count(program.jdbc(), "batch.batch_job_execution where end_time is null or status = 'STARTED'"))
                    .isZero();
            assertThat(program.night()).isEmpty();
        }
        assertThat(filesIn(home.inbound())).isEmpty();
        assertThat(filesIn(home.processing())).isEmpty();
        assertThat(filesIn(home.quarantine())).isEmpty();
        assertThat(filesIn(home.archive()))
                .singleElement()
                .satisfies(kept -> assertThat(vault(home).hash(kept)).isEqualTo(sha256));
        assertThat(filesIn(home.returned()))
                .as("one receipt in two forms, and the workbook to correct")
                .hasSize(3);
    }

    private static Vault vault(Home home) {
        return new Vault(KeyFolder.open(KeyFolder.besides(home), home), home);
    }

    private static void killAt(Moment moment, Home home, TestDatabase database) throws Exception {
        SingleConnectionDataSource watched =
                new SingleConnectionDataSource(database.dataSource().getConnection(), false);
        JdbcClient jdbc = JdbcClient.create(watched);
        try (OwnProcess run = OwnProcess.start(
                database.address(),
                "run",
                "--home",
                home.root().toString(),
                "--jobs",
                JOBS.toString(),
                "--settle",
                "0")) {
            while (!moment.isReached(home, jdbc)) {
                assertThat(run.isAlive()).as("%s %s", run.out(), run.err()).isTrue();
                Thread.sleep(1);
            }
            assertThat(run.isAlive())
                    .as("%s reached while the process is at work", moment)
                    .isTrue();
            run.kill();
        } finally {
            watched.destroy();
        }
    }

    /// The server notices a moment later that the process which held the lock is gone.
    private static List<DeliveryOutcome> nightOnceTheLockIsFree(StartedProgram program) throws Exception {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                return program.night();
            } catch (RunnerLock.Busy _) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the lock of the killed process is still held");
    }

    /// Rows and a hash of their content for each table: business keys only, no numbers that we gave, no times.
    private static Map<String, String> dump(JdbcClient jdbc) {
        Map<String, String> tables = new TreeMap<>();
        jdbc.sql(SqlFile.read(CrashIT.class, "canonical-dump"))
                .query((row, _) ->
                        tables.put(row.getString("name"), row.getLong("rows") + " " + row.getString("content")))
                .list();
        return tables;
    }

    private static int count(JdbcClient jdbc, String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (java.io.UncheckedIOException _) {
            // A folder went away while we looked.
            return List.of();
        }
    }
}
