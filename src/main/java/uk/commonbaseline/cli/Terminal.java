package uk.commonbaseline.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.benefits.BenefitReport;
import uk.commonbaseline.dispatch.Dispatched;
import uk.commonbaseline.run.DeliveryOutcome;
import uk.commonbaseline.run.Progress;
import uk.commonbaseline.warehouse.Delivery;

/// What a run shows while it works: a bar per delivery on a terminal, a line per delivery elsewhere.
final class Terminal implements Progress {
    private static final String LINE = " %-20s %-36s %-12s %9s %9s %9s %9s %17s  %s%n";
    private static final int SHOW_FROM_ROWS = 20_000;

    private final PrintWriter out;
    private final boolean quiet;
    private final boolean bars;
    private @Nullable ProgressBar bar;
    private boolean missedBenefits;
    private String unsent = "";

    Terminal(PrintWriter out, boolean quiet) {
        this.out = out;
        this.quiet = quiet;
        this.bars = !quiet && System.getenv("TERM") != null && isTerminal(System.console());
    }

    @SuppressWarnings("SystemConsoleNull") // it is null where the platform has none
    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    @Override
    public void filesFound(int settled, int known) {
        if (quiet) {
            return;
        }
        out.printf(
                "inbound    %d files settled%s%n%n",
                settled, known > settled ? ", %d to take up again".formatted(known - settled) : "");
        if (known > 0) {
            out.printf(LINE, "council", "file", "feed", "rows", "accepted", "rejected", "left out", "GBP", "");
        }
        out.flush();
    }

    @Override
    public void rowsRead(Delivery delivery, int rows) {
        if (bars && rows >= SHOW_FROM_ROWS) {
            if (bar == null) {
                bar = new ProgressBarBuilder()
                        .setTaskName(shortened(delivery.fileName(), 36))
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUnit(" rows", 1)
                        .setInitialMax(-1)
                        .clearDisplayOnFinish()
                        .build();
            }
            bar.stepTo(rows);
        }
    }

    @Override
    public void deliveryEnded(DeliveryOutcome outcome) {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        if (!quiet) {
            out.printf(
                    LINE,
                    shortened(outcome.councilName(), 20),
                    shortened(outcome.fileName(), 36),
                    shortened(outcome.feed(), 12),
                    whole(outcome.rows()),
                    whole(outcome.accepted()),
                    whole(outcome.rejected()),
                    whole(outcome.leftOut()),
                    money(outcome.pounds()),
                    words(outcome));
            out.flush();
        }
    }

    @Override
    public void benefitsCompared(BenefitReport report) {
        line(
                " benefits of %s against %s: %s; see ./baseline benefits%n",
                report.option(), report.baseline(), report.keptAnew() ? "changed since the last night" : "as before");
    }

    @Override
    public void benefitsNotCompared(String because) {
        missedBenefits = true;
        line(" benefits were not compared: %s%n", because);
    }

    @Override
    public void dispatched(Dispatched round) {
        line(" mail: %s%n", DispatchText.words(round));
        if (!round.clean()) {
            unsent = DispatchText.words(round);
        }
    }

    /// What stood in the way of mail or copies to folders; empty where all has left.
    String unsent() {
        return unsent;
    }

    /// Whether something stood in the way of following the benefits up.
    boolean missedBenefits() {
        return missedBenefits;
    }

    /// Part of a long piece of work, over the one before it; on a terminal alone.
    void step(String words) {
        if (bars) {
            out.printf("\r%-60s%s", words, words.endsWith("100%") ? "\r" + " ".repeat(60) + "\r" : "");
            out.flush();
        }
    }

    /// The line under the table: every row and pound accounted for, or what is missing.
    void closingLine(List<DeliveryOutcome> outcomes) {
        if (quiet) {
            return;
        }
        int read = sum(outcomes, DeliveryOutcome::rows);
        int accepted = sum(outcomes, DeliveryOutcome::accepted);
        int rejected = sum(outcomes, DeliveryOutcome::rejected);
        int leftOut = sum(outcomes, DeliveryOutcome::leftOut);
        BigDecimal pounds = outcomes.stream().map(DeliveryOutcome::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!outcomes.isEmpty()) {
            out.printf(
                    LINE,
                    outcomes.size() + " files",
                    "",
                    "",
                    whole(read),
                    whole(accepted),
                    whole(rejected),
                    whole(leftOut),
                    money(pounds),
                    "");
        }
        long taken = outcomes.stream().filter(DeliveryOutcome::isNew).count();
        long known = outcomes.stream()
                .filter(each -> each.outcome().equals("already-received"))
                .count();
        out.printf(
                " %d new deliveries%s; rows: %s + %s + %s = %s, not accounted for: %s%n%n",
                taken,
                known > 0 ? ", %d already received".formatted(known) : "",
                whole(accepted),
                whole(rejected),
                whole(leftOut),
                whole(read),
                whole(read - accepted - rejected - leftOut));
        out.flush();
    }

    void line(String format, Object... values) {
        if (!quiet) {
            out.printf(format + "%n", values);
            out.flush();
        }
    }

    private static int sum(List<DeliveryOutcome> outcomes, ToIntFunction<DeliveryOutcome> figure) {
        return outcomes.stream().mapToInt(figure).sum();
    }

    private static String words(DeliveryOutcome outcome) {
        return switch (outcome.outcome()) {
            case "accepted" -> "";
            case "accepted-with-findings" -> "please check: see " + folder(outcome);
            case "partly-accepted" -> "partly: see " + folder(outcome);
            case "rejected" -> "refused: see " + folder(outcome);
            case "already-received" -> "already received";
            case "not-conserved" -> "DOES NOT ADD UP, a fault of ours: not taken, see the log";
            default -> "failed: taken up again in the next run";
        };
    }

    private static String folder(DeliveryOutcome outcome) {
        return "returned/" + (outcome.council().isEmpty() ? "unknown-council" : outcome.council());
    }

    private static String whole(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.UK, "%,.2f", amount);
    }

    private static String shortened(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
