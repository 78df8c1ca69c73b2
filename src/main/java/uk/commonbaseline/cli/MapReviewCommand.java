package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.commonbaseline.mapping.MapDesk;
import uk.commonbaseline.mapping.Progress;
import uk.commonbaseline.mapping.Review;

/// `map review`: what is mapped, what waits, and where councils disagree.
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Shows how much is mapped, the codes that wait with the most pounds and FTE first, and where councils mean different things by the same words. Changes nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class MapReviewCommand implements Callable<Integer> {
    private static final int SHOWN = 40;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private WhichCodes which;

    @Override
    public Integer call() throws Exception {
        MapDesk desk = MapDesk.open(where.jobs());
        Review review = Review.of(desk, WhichCodes.inUse(where, desk), which.councils(desk), which.dimensions());
        PrintWriter out = spec.commandLine().getOut();
        if (where.json()) {
            Json.print(out, review);
        } else {
            show(review, out);
        }
        return ExitCode.CLEAN.number();
    }

    private static void show(Review review, PrintWriter out) {
        out.printf(
                "%-8s %-12s %13s %18s %7s %12s %7s%n",
                "council", "dimension", "mapped", "GBP", "of GBP", "FTE", "of FTE");
        review.progress().forEach(line -> print(line, out));
        out.printf("%nnot yet mapped: %,d codes%n", review.queue().size());
        review.queue().stream().limit(SHOWN).forEach(waiting -> print(waiting, out));
        more(review.queue().size(), out);
        out.printf("%nto ask the councils: %,d%n", review.questions().size());
        review.questions().stream()
                .limit(SHOWN)
                .forEach(question -> out.printf("  %s: %s%n", question.dimension(), question.question()));
        more(review.questions().size(), out);
        out.flush();
    }

    private static void print(Progress line, PrintWriter out) {
        out.printf(
                "%-8s %-12s %5d of %4d %18s %7s %12s %7s%n",
                line.council(),
                line.dimension(),
                line.codesMapped(),
                line.codes(),
                line.percentOfPounds().isEmpty() ? "" : money(line.pounds()),
                percent(line.percentOfPounds()),
                line.percentOfFte().isEmpty() ? "" : fte(line.fte()),
                percent(line.percentOfFte()));
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.UK, "%,.2f", amount);
    }

    private static String fte(BigDecimal fte) {
        return fte.stripTrailingZeros().toPlainString();
    }

    private static String percent(String figure) {
        return figure.isEmpty() ? "" : figure + "%";
    }

    private static void print(Review.Waiting waiting, PrintWriter out) {
        out.printf(
                "  %-8s %-12s %-14s %-28s %16s %9s %6d rows  %s%n",
                waiting.council(),
                waiting.dimension(),
                waiting.code(),
                waiting.name().equals(waiting.code()) ? "" : waiting.name(),
                waiting.pounds().signum() == 0 ? "" : "GBP " + money(waiting.pounds()),
                waiting.fte().signum() == 0 ? "" : fte(waiting.fte()) + " FTE",
                waiting.rows(),
                proposal(waiting));
    }

    private static String proposal(Review.Waiting waiting) {
        if (waiting.status().equals("none")) {
            return "nothing proposed: ./baseline map suggest";
        }
        return waiting.target().isEmpty()
                ? waiting.status() + ", no target"
                : "%s: %s (%s)".formatted(waiting.status(), waiting.target(), waiting.score());
    }

    private static void more(int all, PrintWriter out) {
        if (all > SHOWN) {
            out.printf("  and %,d more; --json shows all%n", all - SHOWN);
        }
    }
}
