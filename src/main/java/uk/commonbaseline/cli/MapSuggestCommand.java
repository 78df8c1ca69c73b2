package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.commonbaseline.mapping.MapDesk;
import uk.commonbaseline.mapping.Proposing;
import uk.commonbaseline.mapping.Proposing.Written;

/// `map suggest`: proposals for the codes that nobody has mapped.
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description =
                "Proposes what the codes of published deliveries that no map holds may stand for, with evidence, into jobs/maps/<council>/<dimension>.proposed.csv. What people wrote there stays. Nothing of it is in force.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class MapSuggestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private WhichCodes which;

    @Override
    public Integer call() throws Exception {
        MapDesk desk = MapDesk.open(where.jobs());
        List<String> councils = which.councils(desk);
        List<String> dimensions = which.dimensions();
        Proposing proposing = new Proposing(desk, WhichCodes.inUse(where, desk));
        List<Written> written = new ArrayList<>();
        for (String council : councils) {
            for (String dimension : dimensions) {
                proposing.propose(council, dimension).ifPresent(written::add);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (where.json()) {
            Json.print(out, written);
        } else {
            show(written, out);
        }
        return ExitCode.CLEAN.number();
    }

    private static void show(List<Written> written, PrintWriter out) {
        if (written.isEmpty()) {
            out.println("Every code in published deliveries is mapped.");
        }
        written.forEach(file -> out.printf(
                "%-5s %-12s %3d added; now %d open, %d accepted, %d refused: %s%n",
                file.council(),
                file.dimension(),
                file.added(),
                file.open(),
                file.accepted(),
                file.refused(),
                file.file()));
        if (!written.isEmpty()) {
            out.println(
                    "Next: set the status of each line to accepted or refused and write your name into proposed_by; then somebody else runs ./baseline map approve --by NAME.");
        }
        out.flush();
    }
}
