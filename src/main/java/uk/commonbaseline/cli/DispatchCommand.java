package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.commonbaseline.dispatch.Dispatch;
import uk.commonbaseline.dispatch.Dispatched;
import uk.commonbaseline.dispatch.Occasion;
import uk.commonbaseline.dispatch.OutboxStanding;

/// `dispatch`: sends what waits.
@Command(
        name = "dispatch",
        mixinStandardHelpOptions = true,
        description =
                "Sends what waits in the outbox now: messages to those whom jobs/dispatch.yml names, editions to its folders. Exits with 1 where something could not be sent.",
        subcommands = {DispatchListCommand.class, DispatchPreviewCommand.class, DispatchAgainCommand.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DispatchCommand implements Callable<Integer> {
    /// Said where there are no settings.
    static final String NOTHING = "Nothing is sent: there is no jobs/dispatch.yml. docs/dispatch.md tells how.";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description =
                    "Queue this edition first, for all whom the settings name now; who was sent it is not sent it again.")
    private @Nullable String edition;

    @Option(
            names = "--let-go",
            paramLabel = "EDITION",
            description =
                    "Owe this edition no more to those for whom it could not be queued, since their copy can't be read. Sends nothing.")
    private @Nullable String letGo;

    /// What was given up in an earlier round is told until somebody has it sent again.
    private boolean tellGivenUp(DataSource source, PrintWriter out) {
        boolean givenUp = OutboxStanding.find(source, Optional.empty())
                .filter(standing -> standing.givenUp() > 0)
                .isPresent();
        if (givenUp && !where.json()) {
            out.println("outbox     " + DispatchText.standing(source, Optional.empty()));
        }
        return givenUp;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            Optional<Occasion> occasion = Occasions.find(session);
            if (occasion.isEmpty()) {
                out.println(NOTHING);
                out.flush();
                return ExitCode.CLEAN.number();
            }
            if (letGo != null) {
                String name = session.get(Dispatch.class).letGo(occasion.get(), letGo);
                new Terminal(out, where.quiet()).line("Edition %s is owed to nobody any more.", name);
                return ExitCode.CLEAN.number();
            }
            Dispatched round = session.get(Dispatch.class).now(occasion.get(), Optional.ofNullable(edition));
            if (where.json()) {
                Json.print(out, round);
            } else {
                out.println(round.isNothing() ? "Nothing waits." : "mail       " + DispatchText.words(round));
            }
            boolean givenUp = tellGivenUp(session.get(DataSource.class), out);
            out.flush();
            return (round.clean() && !givenUp ? ExitCode.CLEAN : ExitCode.RUN_FAILED).number();
        }
    }
}
