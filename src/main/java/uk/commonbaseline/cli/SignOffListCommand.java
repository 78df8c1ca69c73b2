package uk.commonbaseline.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.commonbaseline.reconcile.SignOffs;
import uk.commonbaseline.run.ReconcileRun;

/// `sign-off list`: who has signed.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Shows which councils have signed a frozen baseline, and whose signature has expired.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class SignOffListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(names = "--baseline", paramLabel = "NAME", description = "Which baseline. Default: the newest.")
    private @Nullable String baseline;

    @Override
    public Integer call() throws Exception {
        try (Session session = Session.open(where)) {
            int id = session.get(ReconcileRun.class).baselineId(Optional.ofNullable(baseline));
            SignOffCommand.show(
                    session.get(SignOffs.class).list(id),
                    where,
                    spec.commandLine().getOut());
            return ExitCode.CLEAN.number();
        }
    }
}
