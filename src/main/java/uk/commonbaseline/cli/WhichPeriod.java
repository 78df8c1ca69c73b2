package uk.commonbaseline.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.history.Periods.Act;
import uk.commonbaseline.history.Periods.Done;
import uk.commonbaseline.run.Withdrawing;

/// The period that is closed or opened, and how that is done.
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class WhichPeriod {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private Answerable answerable;

    @Parameters(index = "0", paramLabel = "COUNCIL", description = "Whose extract it is.")
    private String council;

    @Parameters(index = "1", paramLabel = "FEED", description = "Which extract it is.")
    private String feed;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "PERIOD",
            defaultValue = "",
            description = "Which period, such as \"2007/08 P01-P03\". Default: all of the extract.")
    private String period;

    int act(Act act) throws Exception {
        answerable.check(spec);
        if (Feeds.read(where.jobs().resolve("feeds")).find(council, feed).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no feed %s of %s under jobs/feeds; ./baseline status lists what there is."
                            .formatted(feed, council));
        }
        try (Session session = Session.open(where)) {
            Done done = session.get(Withdrawing.class)
                    .act(council, feed, period, act, answerable.by(), answerable.because());
            PrintWriter out = spec.commandLine().getOut();
            if (where.json()) {
                Json.print(out, done);
            } else {
                out.println(act == Act.CLOSE ? "closed     " + done.what() : "open       " + done.what());
            }
            out.flush();
            return ExitCode.CLEAN.number();
        }
    }
}
