package uk.commonbaseline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.database.TestDatabase;

/// A partnership in a test that takes published figures: what is dropped, and what became of it.
record Publications(StartedProgram program, JobsFolder jobs) implements AutoCloseable {
    static final Path FILES = Path.of("src/test/resources/published");

    /// @param definitions feeds to add, as `<council>/<feed>.yml` of the given folder
    static Publications in(Path folder, Path from, List<String> definitions) throws IOException, SQLException {
        JobsFolder jobs = JobsFolder.copyTo(folder.resolve("jobs"));
        for (String definition : definitions) {
            Path feed = jobs.path().resolve("feeds").resolve(definition);
            Files.createDirectories(feed.getParent());
            Files.copy(from.resolve(definition), feed);
        }
        StartedProgram program = StartedProgram.in(folder.resolve("home"), jobs.path(), TestDatabase.fresh());
        program.night();
        return new Publications(program, jobs);
    }

    DeliveryOutcome night(String place, String name, String content) throws IOException, SQLException {
        Path inbound = Files.createDirectories(program.home().inbound().resolve(place));
        Files.writeString(inbound.resolve(name), content);
        return program.night().getFirst();
    }

    DeliveryOutcome night(String place, Path file) throws IOException, SQLException {
        Path inbound = Files.createDirectories(program.home().inbound().resolve(place));
        Files.copy(file, inbound.resolve(file.getFileName()));
        return program.night().getFirst();
    }

    Baseline freeze(String name) {
        SettingsInForce.All all = program.get(SettingsInForce.class).get();
        return program.get(Freeze.class).freeze(name, all.baseline(), Instant.now());
    }

    List<String> words(String sql, Object... parameters) {
        return program.jdbc()
                .sql(sql)
                .params(parameters)
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<String> awaited(String council) {
        return words(
                "select feed || ' ' || period from warehouse.awaited where council = ? and delivery_id is null",
                council);
    }

    /// Read, accepted, rejected and left out.
    List<Integer> rows(DeliveryOutcome taken) {
        return List.of(taken.rows(), taken.accepted(), taken.rejected(), taken.leftOut());
    }

    /// Read, accepted, rejected and left out.
    List<String> pounds(DeliveryOutcome taken) {
        return words(
                "select concat_ws(' ', read, accepted, rejected, excluded) from warehouse.delivery_amount where delivery_id = ?",
                taken.id());
    }

    /// Row, part, council, line and amount of each.
    List<String> facts(DeliveryOutcome taken) {
        return words(
                "select concat_ws(' ', row_no, part, council, line, amount) from warehouse.fact_control where delivery_id = ? order by row_no, part",
                taken.id());
    }

    /// Code and place of each finding.
    List<String> told(DeliveryOutcome taken) {
        return words(
                "select concat_ws(' ', code, nullif(coalesce(column_letter, '') || row_no, '0')) from warehouse.finding where delivery_id = ? order by 1",
                taken.id());
    }

    /// The receipts that lie in an owner's folder, as plain text.
    List<String> receipts(String owner) throws IOException {
        try (Stream<Path> files = Files.list(program.home().returned().resolve(owner))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(Publications::read)
                    .toList();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
