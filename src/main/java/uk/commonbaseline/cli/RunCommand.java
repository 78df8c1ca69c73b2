package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.commonbaseline.run.DeliveryOutcome;
import uk.commonbaseline.run.Night;

/// `run`: one night, now.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Takes what lies in the inbound folders, loads it, and writes the receipts. Once; for cron.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(names = "--strict", description = "Exit 4 when somebody is asked to look at something.")
    private boolean strict;

    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            description = "How long a file must stay unchanged before it is taken. Default: as in jobs/nightly.yml")
    private @Nullable Integer settle;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = new Terminal(out, where.quiet());
        try (Session session = Session.open(where)) {
            List<DeliveryOutcome> outcomes =
                    session.get(Night.class).run(Optional.ofNullable(settle).map(Duration::ofSeconds), terminal);
            terminal.closingLine(outcomes);
            if (where.json()) {
                Json.print(out, outcomes);
            }
            if (where.quiet() && !terminal.unsent().isEmpty()) {
                PrintWriter err = spec.commandLine().getErr();
                err.println("mail: " + terminal.unsent());
                err.flush();
            }
            boolean lookAt = terminal.missedBenefits() || !terminal.unsent().isEmpty();
            return exitCode(outcomes, strict, lookAt).number();
        }
    }

    static ExitCode exitCode(List<DeliveryOutcome> outcomes, boolean strict, boolean lookAt) {
        if (outcomes.stream().anyMatch(DeliveryOutcome::notConserved)) {
            return ExitCode.RECONCILIATION_BROKEN;
        }
        if (outcomes.stream().anyMatch(DeliveryOutcome::failed)) {
            return ExitCode.RUN_FAILED;
        }
        if (outcomes.stream().anyMatch(DeliveryOutcome::rejectedData)) {
            return ExitCode.DATA_REJECTED;
        }
        boolean questions =
                lookAt || outcomes.stream().anyMatch(each -> each.outcome().equals("accepted-with-findings"));
        return strict && questions ? ExitCode.WARNINGS : ExitCode.CLEAN;
    }
}
