package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Figures;
import uk.commonbaseline.savings.OptionDesk.PartnerMove;

/// What options come to, as a table on the terminal.
final class FiguresText {
    private static final String ROW = "%-28s %13s %27s %13s %14s %8s %9s%n";
    private static final String PAIR = "%-34s %16s %16s %16s%n";

    private FiguresText() {}

    /// All options, a line each, and below what was capped.
    static void table(List<Figures> options, PrintWriter out) {
        out.printf(ROW, "option", "net a year", "low to high", "one-off", "NPV", "payback", "target in");
        for (Figures each : options) {
            out.printf(
                    ROW,
                    each.option() + " " + each.name(),
                    whole(each.net()),
                    whole(each.netLow()) + " to " + whole(each.netHigh()),
                    whole(each.oneOff()),
                    whole(each.npv()),
                    payback(each),
                    year(each.reachesTarget()));
        }
        options.forEach(each -> each.findings().forEach(finding -> out.printf("%s: %s%n", each.option(), finding)));
    }

    /// Two sets of figures and the step from one to the other.
    static void pair(String one, Figures before, String other, Figures after, PrintWriter out) {
        out.printf(PAIR, "", one, other, "change");
        row("gross saving a year", before.gross(), after.gross(), out);
        row("recurring cost a year", before.recurring(), after.recurring(), out);
        row("net saving a year", before.net(), after.net(), out);
        row("  low case", before.netLow(), after.netLow(), out);
        row("  high case", before.netHigh(), after.netHigh(), out);
        row("one-off cost", before.oneOff(), after.oneOff(), out);
        row("net present value", before.npv(), after.npv(), out);
        row("  over five years", before.npvFive(), after.npvFive(), out);
        out.printf(PAIR, "payback in years", payback(before), payback(after), later(before, after));
        out.printf(PAIR, "full effect from", year(before.fullFrom()), year(after.fullFrom()), "");
        out.printf(PAIR, "target reached in", year(before.reachesTarget()), year(after.reachesTarget()), "");
    }

    /// What it means for each partner.
    static void partners(List<PartnerMove> partners, PrintWriter out) {
        out.printf("%n%s%n", "net saving a year, by partner");
        for (PartnerMove each : partners) {
            row("  " + each.partner(), each.netBefore(), each.netAfter(), out);
        }
    }

    static void row(String words, Pounds before, Pounds after, PrintWriter out) {
        out.printf(PAIR, words, whole(before), whole(after), signed(after.minus(before)));
    }

    private static String payback(Figures each) {
        if (each.net().isZero() && each.oneOff().isZero()) {
            return "-";
        }
        return each.paybackYears().map(BigDecimal::toPlainString).orElse("never");
    }

    private static String later(Figures before, Figures after) {
        Optional<BigDecimal> one = before.paybackYears();
        Optional<BigDecimal> other = after.paybackYears();
        return one.isPresent() && other.isPresent()
                ? String.format(Locale.UK, "%+.2f", other.get().subtract(one.get()))
                : "";
    }

    private static String year(Optional<FinancialYear> year) {
        return year.map(FinancialYear::toString).orElse("-");
    }

    private static String whole(Pounds amount) {
        return String.format(Locale.UK, "%,d", rounded(amount));
    }

    private static String signed(Pounds amount) {
        return amount.isZero() ? "" : String.format(Locale.UK, "%+,d", rounded(amount));
    }

    private static BigInteger rounded(Pounds amount) {
        return amount.amount().setScale(0, RoundingMode.HALF_UP).toBigInteger();
    }
}
