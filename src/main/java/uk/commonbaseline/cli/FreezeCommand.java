package uk.commonbaseline.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.run.BoardPackRun;

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

    @Override
    public Integer call() throws Exception {
        Terminal terminal = new Terminal(spec.commandLine().getOut(), where.quiet());
        try (Session session = Session.open(where)) {
            Baseline baseline = session.get(BoardPackRun.class).freeze(Optional.ofNullable(name));
            terminal.line("%s", words(baseline));
            questions(baseline, terminal);
            if (where.json()) {
                Json.print(spec.commandLine().getOut(), baseline);
            }
            return ExitCode.CLEAN.number();
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
