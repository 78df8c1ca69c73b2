package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.dispatch.Dispatch;
import uk.commonbaseline.dispatch.Occasion;

/// `dispatch again NUMBER`.
@Command(
        name = "again",
        mixinStandardHelpOptions = true,
        description =
                "Queues a message again that was refused, given up or stopped, once the settings or the server were mended.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DispatchAgainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "The message's number, as dispatch list shows it.")
    private int number;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            Optional<Occasion> occasion = Occasions.find(session);
            if (occasion.isEmpty()) {
                out.println(DispatchCommand.NOTHING);
                return ExitCode.USAGE_OR_SETTINGS.number();
            }
            int queued = session.get(Dispatch.class).again(occasion.get(), number);
            new Terminal(out, where.quiet()).line("Message %d waits; ./baseline dispatch sends it.", queued);
        }
        return ExitCode.CLEAN.number();
    }
}
