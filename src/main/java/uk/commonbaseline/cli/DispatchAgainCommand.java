package uk.commonbaseline.cli;

import java.io.PrintWriter;
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
import uk.commonbaseline.dispatch.Again;
import uk.commonbaseline.dispatch.Dispatch;
import uk.commonbaseline.dispatch.Occasion;

/// `dispatch again NUMBER`, `dispatch again --all`.
@Command(
        name = "again",
        mixinStandardHelpOptions = true,
        description =
                "Queues a message again that was refused, given up or stopped, once the settings or the server were mended; or all that were given up.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DispatchAgainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NUMBER",
            description = "The message's number, as dispatch list shows it.")
    private @Nullable Integer number;

    @Option(
            names = "--all",
            description =
                    "All messages that were given up, but for those that may have come. Exits with 1 where one is left.")
    private boolean all;

    @Option(names = "--edition", paramLabel = "EDITION", description = "With --all: those of this edition alone.")
    private @Nullable String edition;

    @Override
    public Integer call() throws Exception {
        if (all == (number != null) || (edition != null && !all)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Give the number of a message, or --all, with --edition where only one is meant.");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            Optional<Occasion> occasion = Occasions.find(session);
            if (occasion.isEmpty()) {
                out.println(DispatchCommand.NOTHING);
                return ExitCode.USAGE_OR_SETTINGS.number();
            }
            Dispatch dispatch = session.get(Dispatch.class);
            return number == null
                    ? showAll(out, dispatch.againAll(occasion.get(), Optional.ofNullable(edition)))
                    : show(out, dispatch.again(occasion.get(), number));
        }
    }

    private int show(PrintWriter out, int queued) {
        new Terminal(out, where.quiet()).line("Message %d waits; ./baseline dispatch sends it.", queued);
        return ExitCode.CLEAN.number();
    }

    private int showAll(PrintWriter out, Again.Round round) {
        Terminal terminal = new Terminal(out, where.quiet());
        terminal.line(
                "%s",
                switch (round.queued().size()) {
                    case 0 -> "No message was queued again.";
                    case 1 -> "1 message waits again; ./baseline dispatch sends it.";
                    default ->
                        "%d messages wait again; ./baseline dispatch sends them."
                                .formatted(round.queued().size());
                });
        round.left().forEach(each -> terminal.line("%s", each));
        return (round.left().isEmpty() ? ExitCode.CLEAN : ExitCode.RUN_FAILED).number();
    }
}
