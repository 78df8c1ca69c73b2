package uk.commonbaseline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.commonbaseline.run.BoardPackRun;
import uk.commonbaseline.run.DeliveryOutcome;
import uk.commonbaseline.run.Night;

/// `demo`: the whole journey with invented councils.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Drops the invented samples, runs a night, and prints the board pack.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Override
    public Integer call() throws Exception {
        long begun = System.nanoTime();
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = new Terminal(out, where.quiet());
        terminal.line(
                "%s - demo with invented councils in %s%n",
                VersionCommand.Version.text(), where.home().root());
        try (Session session = Session.open(where)) {
            terminal.line(
                    "database   %s (data in %s) %37.1f s",
                    session.databaseWords(),
                    where.home().root().resolve("database"),
                    session.databaseStart().toMillis() / 1000.0);
            drop(Where.supplied("input-samples"), where.home().inbound());
            List<DeliveryOutcome> outcomes = session.get(Night.class).run(Optional.of(Duration.ofSeconds(1)), terminal);
            terminal.closingLine(outcomes);
            ReportCommand.show(session.get(BoardPackRun.class).print(Optional.empty()), terminal, where);
            terminal.line("receipts   %s", where.home().returned().resolve("<council>"));
            terminal.line(
                    "%ndone in %.0f s. Next: open the PDF, drop a file into %s, then ./baseline run",
                    (System.nanoTime() - begun) / 1e9, where.home().inbound().resolve("<council>"));
            boolean failed = outcomes.stream().anyMatch(DeliveryOutcome::failed);
            return (failed ? ExitCode.RUN_FAILED : ExitCode.CLEAN).number();
        }
    }

    /// Copies the samples as if officers had dropped them all at once; what is expected of them is left behind.
    private static void drop(Path samples, Path inbound) throws IOException {
        FileTime dropped = Files.getLastModifiedTime(samples);
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inside = samples.relativize(file);
                if (inside.getNameCount() == 3) {
                    Path target = inbound.resolve(inside.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    Files.setLastModifiedTime(target, dropped);
                }
            }
        }
    }
}
