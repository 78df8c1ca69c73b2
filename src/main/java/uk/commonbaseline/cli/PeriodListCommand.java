package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.commonbaseline.history.Periods;
import uk.commonbaseline.history.Periods.Act;
import uk.commonbaseline.history.Periods.Done;
import uk.commonbaseline.partnership.AsAt;

/// `period list`.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the periods that were closed or opened again, by whom and why. Changes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PeriodListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            List<Done> acts = session.get(Periods.class).list();
            if (where.json()) {
                Json.print(out, acts);
            } else if (acts.isEmpty()) {
                out.println("No period was ever closed; files are taken for all.");
            } else {
                acts.forEach(act -> out.printf(
                        "%-7s %s since %s, %s: %s%n",
                        act.act() == Act.CLOSE ? "closed" : "open",
                        act.what(),
                        new AsAt(act.at()).day(),
                        act.by(),
                        act.reason()));
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }
}
