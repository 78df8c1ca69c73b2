package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.baseline.Changes;
import uk.commonbaseline.baseline.Changes.Change;
import uk.commonbaseline.baseline.Changes.Kind;
import uk.commonbaseline.baseline.Changes.Sum;
import uk.commonbaseline.run.Comparing;

/// `compare A B`: the exact bridge between two frozen baselines.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Explains the difference between two frozen baselines to the penny: new, restated and withdrawn data, real change, mapping and method. Changes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class CompareCommand implements Callable<Integer> {
    private static final int SHOWN = 12;
    private static final String LINE = "%-34s %18s %12s%n";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Parameters(index = "0", paramLabel = "A", description = "Name of the earlier baseline.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Name of the later one.")
    private String second;

    @Option(names = "--all", description = "List every change, not only the largest of each kind.")
    private boolean all;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            Changes changes = session.get(Comparing.class).compare(first, second);
            if (where.json()) {
                Json.print(out, changes);
            } else {
                show(changes, out);
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private void show(Changes changes, PrintWriter out) {
        out.printf(LINE, "", "GBP", "FTE");
        out.printf(LINE, changes.before(), changes.costBefore().inWords(), changes.fteBefore());
        Map<Kind, Sum> sums = changes.byKind();
        sums.forEach((kind, sum) -> out.printf(LINE, "  " + kind.words(), pounds(sum.cost()), plain(sum.fte())));
        out.printf(LINE, changes.after(), changes.costAfter().inWords(), changes.fteAfter());
        if (sums.isEmpty()) {
            out.println("Nothing changed: no file, no map, no method that moves a figure.");
        }
        sums.keySet().forEach(kind -> details(changes, kind, out));
    }

    private void details(Changes changes, Kind kind, PrintWriter out) {
        List<Change> largest = changes.changes().stream()
                .filter(change -> change.kind() == kind)
                .sorted((one, other) -> other.cost().abs().compareTo(one.cost().abs()))
                .toList();
        out.printf("%n%s: %s%n", kind.words(), kind.meaning());
        int shown = all ? largest.size() : Math.min(SHOWN, largest.size());
        for (Change change : largest.subList(0, shown)) {
            out.printf(
                    "  %-5s %-8s %16s %10s  %s%n",
                    change.council(), change.service(), pounds(change.cost()), plain(change.fte()), change.what());
        }
        if (shown < largest.size()) {
            out.printf("  and %,d more; --all lists them%n", largest.size() - shown);
        }
    }

    private static String pounds(BigDecimal amount) {
        return "%+,.2f".formatted(amount);
    }

    private static String plain(BigDecimal fte) {
        return fte.signum() == 0
                ? ""
                : "%+f".formatted(fte).replaceFirst("0+$", "").replaceFirst("\\.$", "");
    }
}
