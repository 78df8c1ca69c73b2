package uk.commonbaseline.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.run.Freezing;
import uk.commonbaseline.run.Today;

/// `freeze [NAME]`.
@Command(
        name = "freeze",
        mixinStandardHelpOptions = true,
        description = "Freezes what is published now into a baseline that nothing later can change.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class FreezeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description =
                    "Name of the baseline. Default: as in jobs/baseline.yml, or the next number where that is taken.")
    private @Nullable String name;

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description =
                    "Freeze what counted, and what the maps said, at the end of this day (2008-06-30) or at this time in London (2008-06-30T17:00).")
    private @Nullable String asOf;

    @Option(
            names = "--with-withdrawn",
            description = "With --as-of: hold also files that counted then and were withdrawn since.")
    private boolean withWithdrawn;

    @Override
    public Integer call() throws Exception {
        Terminal terminal = new Terminal(spec.commandLine().getOut(), where.quiet());
        try (Session session = Session.open(where)) {
            Baseline baseline = session.get(Freezing.class)
                    .freeze(new Freezing.Wanted(
                            Optional.ofNullable(name), Optional.ofNullable(asOf).map(this::moment), withWithdrawn));
            terminal.line("%s", words(baseline));
            questions(baseline, terminal);
            if (where.json()) {
                Json.print(spec.commandLine().getOut(), baseline);
            }
            return ExitCode.CLEAN.number();
        }
    }

    private Instant moment(String written) {
        try {
            return Moments.read(written, Today.now());
        } catch (DateTimeParseException _) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"%s\" is no moment; write a day such as 2008-06-30, or a day and a time such as 2008-06-30T17:00."
                            .formatted(written));
        }
    }

    /// All of them: each is something that the board's figure leaves out or might count twice.
    static void questions(Baseline baseline, Terminal terminal) {
        baseline.questions()
                .forEach(question -> terminal.line("to ask     %s: %s", question.council(), question.words()));
    }

    static String words(Baseline baseline) {
        return "baseline   %s %s: GBP %,dk, %s FTE, %d services, %d councils   sha256 %s…"
                .formatted(
                        baseline.name(),
                        baseline.isNew() ? "frozen" : "stands",
                        baseline.inScope().inThousands().longValueExact(),
                        baseline.fte(),
                        baseline.services(),
                        baseline.councils(),
                        baseline.contentHash().substring(0, 12));
    }
}
