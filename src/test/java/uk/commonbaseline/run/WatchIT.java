package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.inbound.Home;

class WatchIT {
    private static final Path SAMPLE = StartedProgram.samples().resolve("BCC/cost/GL_P13.csv");
    private static final int CHUNKS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_copied_slowly_is_taken_when_it_is_whole_and_answered_once_a_mistake_is_corrected()
            throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Home home = new Home(folder.resolve("home"));
        JobsFolder settings =
                JobsFolder.copyTo(folder.resolve("jobs")).with("nightly.yml", "settle-seconds: 5", "settle-seconds: 2");
        try (OwnProcess watch = OwnProcess.start(
                database.address(),
                "watch",
                "--home",
                home.root().toString(),
                "--jobs",
                settings.path().toString())) {
            waitUntil(watch, () -> watch.out().contains("Watching"));

            settings.with("partners.yml", "short-name: Aylesbury", "shortname: Aylesbury");
            copySlowly(home.inbound().resolve("BCC/cost/GL_P13.csv"));
            waitUntil(watch, () -> watch.out().contains("goes on trying"));
            Thread.sleep(2500);
            assertThat(watch.out()).containsOnlyOnce("partners.yml, line 1").doesNotContain("It works again.");
            settings.with("partners.yml", "shortname: Aylesbury", "short-name: Aylesbury");
            waitUntil(watch, () -> watch.out().contains("It works again."));
            waitUntil(watch, () -> !namesIn(home.returned().resolve("BCC")).isEmpty());
            waitUntil(watch, () -> watch.out().contains("GL_P13.csv"));

            assertThat(namesIn(home.returned().resolve("BCC")))
                    .hasSize(2)
                    .allMatch(name -> name.startsWith("GL_P13 - receipt"));
            assertThat(loaded(database)).isEqualTo(ExpectedAnswer.rowsOf(SAMPLE).size());

            watch.askToEnd();
            assertThat(watch.exitCode()).as("as Java answers to SIGTERM").isEqualTo(128 + 15);
            assertThat(watch.err()).isEmpty();
        }
        assertThat(JdbcClient.create(database.dataSource())
                        .sql("select count(*) from batch.batch_job_execution where status <> 'COMPLETED'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// Each pause is shorter than the time to settle, all of them together are longer.
    private static void copySlowly(Path target) throws IOException, InterruptedException {
        byte[] content = Files.readAllBytes(SAMPLE);
        int size = content.length / CHUNKS + 1;
        for (int from = 0; from < content.length; from += size) {
            try (OutputStream out =
                    Files.newOutputStream(target, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(Arrays.copyOfRange(content, from, Math.min(from + size, content.length)));
            }
            Thread.sleep(900);
            assertThat(target).as("still growing").exists();
        }
    }

    private static int loaded(TestDatabase database) {
        return JdbcClient.create(database.dataSource())
                .sql("select count(*) from warehouse.fact_cost")
                .query(Integer.class)
                .single();
    }

    private static List<String> namesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    private static void waitUntil(OwnProcess watch, java.util.function.BooleanSupplier reached)
            throws InterruptedException {
        long latest = System.nanoTime() + LONGEST.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(watch.isAlive()).as("%s %s", watch.out(), watch.err()).isTrue();
            assertThat(System.nanoTime()).as("waited in vain: %s", watch.out()).isLessThan(latest);
            Thread.sleep(50);
        }
    }
}
