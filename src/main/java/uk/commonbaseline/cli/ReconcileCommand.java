package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.reconcile.CheckOutcome;
import uk.commonbaseline.reconcile.Verdict;
import uk.commonbaseline.run.ReconcileRun;
import uk.commonbaseline.run.ReconcileRun.Reconciled;

/// `reconcile`: what the checks say.
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description =
                "Shows what the 21 checks say of a frozen baseline, or of what would be frozen now. Freezes nothing. Exit 5 when a check that stops a pack is red.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ReconcileCommand implements Callable<Integer> {
    private static final int SHOWN = 12;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "A baseline that was frozen before. Default: what is published now, frozen on trial.")
    private @Nullable String baseline;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = new Terminal(out, where.quiet());
        try (Session session = Session.open(where)) {
            ReconcileRun run = session.get(ReconcileRun.class);
            Reconciled found = baseline == null
                    ? run.onTrial(check -> terminal.line("checking   %s", check))
                    : run.frozen(baseline);
            if (where.json()) {
                Json.print(out, found);
            } else {
                show(found, out);
            }
            return (found.isBroken() ? ExitCode.RECONCILIATION_BROKEN : ExitCode.CLEAN).number();
        }
    }

    private static void show(Reconciled found, PrintWriter out) {
        out.printf("%nbaseline   %s%s%n", found.baseline(), found.onTrial() ? ": nothing was frozen" : "");
        found.checks().stream()
                .sorted(Comparator.comparing(CheckOutcome::verdict).reversed().thenComparing(CheckOutcome::id))
                .forEach(check -> show(check, out));
        out.printf(
                "%n%s%n",
                found.standing().isFinal()
                        ? "A pack of it is final: every check that stops one is passed, and each council has signed."
                        : "A pack of it is a draft, because of:");
        found.standing().reasons().forEach(reason -> out.printf("  %s%n", reason));
        out.flush();
    }

    private static void show(CheckOutcome check, PrintWriter out) {
        Verdict verdict = check.verdict();
        out.printf("%n%-11s %s %s%n", words(verdict), check.id(), check.name());
        List<CheckOutcome.Line> open = check.lines().stream()
                .filter(line -> line.verdict() != Verdict.GREEN)
                .sorted(Comparator.comparing(CheckOutcome.Line::verdict).reversed())
                .toList();
        open.stream()
                .limit(SHOWN)
                .forEach(line -> out.printf(
                        "  %-11s %-5s %-4s %s%s%s%n",
                        words(line.verdict()),
                        line.council(),
                        line.service().orElse(""),
                        line.subject().isEmpty() ? "" : line.subject() + ": ",
                        line.words(),
                        line.measure()
                                .map(measure -> " (" + measure.toPlainString() + " " + check.unit() + ")")
                                .orElse("")));
        if (open.size() > SHOWN) {
            out.printf("  and %d more; --json shows all%n", open.size() - SHOWN);
        }
        if (verdict != Verdict.GREEN) {
            out.printf("  -> %s: %s%n", check.owner(), check.remedy());
        }
    }

    private static String words(Verdict verdict) {
        return Spelling.of(verdict);
    }
}
