package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.retention.Purge;
import uk.commonbaseline.retention.Purgeable;

class PurgeIT {
    @TempDir
    private Path folder;

    @Test
    void what_is_over_goes_and_what_frozen_baselines_hold_goes_only_when_somebody_says_why() throws Exception {
        try (StartedProgram program =
                StartedProgram.in(folder.resolve("home"), Path.of("jobs"), TestDatabase.fresh())) {
            Home home = program.home();
            StartedProgram.dropSamples(home);
            Files.createDirectories(home.inbound().resolve("XYZ"));
            Files.writeString(home.inbound().resolve("XYZ/whose.csv"), "a");
            program.night();
            Baseline baseline = program.get(Freezing.class).freeze(Freezing.Wanted.NOW);
            Path workbook = aged(home.returned().resolve("BCC/old - to correct R-00001.xlsx"));
            Path log = aged(home.logs().resolve("baseline.log.2008-01-01.0.gz"));
            Purge purge = program.get(Purge.class);
            Instant later = Instant.now().plus(Duration.ofDays(91));

            assertThat(purge.find(90, Instant.now()))
                    .extracting(Purgeable::kind)
                    .as("only what is old already")
                    .containsExactlyInAnyOrder("returned", "log");
            List<Purgeable> found = purge.find(90, later);
            assertThat(found).anyMatch(Purgeable::isHeld);
            List<Purgeable> gone = purge.purge(found, new Purge.Order("A. Clerk", "retention", 90, false), later);
            assertThat(gone).noneMatch(Purgeable::isHeld);
            assertThat(gone).extracting(Purgeable::kind).contains("quarantined", "returned", "log", "batch");
            assertThat(workbook).doesNotExist();
            assertThat(log).doesNotExist();
            assertThat(count(program, "batch.batch_job_execution")).isZero();
            assertThat(count(program, "warehouse.delivery where sha256 is not null"))
                    .isEqualTo(31);
            assertThat(purge.find(90, later))
                    .as("found no more")
                    .allMatch(Purgeable::isHeld)
                    .hasSize(29);

            List<Purgeable> rest = purge.find(90, later);
            purge.purge(rest, new Purge.Order("A. Clerk", "ordered by the board", 90, true), later);
            assertThat(rest)
                    .allSatisfy(each -> assertThat(home.resolve(each.path())).doesNotExist());
            assertThat(program.jdbc()
                            .sql(
                                    "select purged_by || ': ' || reason || ': ' || array_to_string(packs_lost, ',') from warehouse.purge order by purge_id")
                            .query((row, _) -> row.getString(1))
                            .list())
                    .containsExactly("A. Clerk: retention: ", "A. Clerk: ordered by the board: " + baseline.name());
            assertThat(count(program, "warehouse.purged where kind = 'original' and sha256 is not null"))
                    .isEqualTo(30);
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            program.jdbc().sql("delete from warehouse.purged").update());
            assertThat(purge.find(90, later)).isEmpty();
        }
    }

    private static Path aged(Path file) throws Exception {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "old");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(91))));
    }

    private static int count(StartedProgram program, String from) {
        return program.jdbc()
                .sql("select count(*) from " + from)
                .query(Integer.class)
                .single();
    }
}
