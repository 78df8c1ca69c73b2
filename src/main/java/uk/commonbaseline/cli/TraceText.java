package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.report.Fact;
import uk.commonbaseline.report.Figure;
import uk.commonbaseline.trace.TracedFigure;
import uk.commonbaseline.trace.TracedRow;

/// What `trace` prints for people.
final class TraceText {
    private static final int SHORT = 12;

    private final PrintWriter out;
    private final boolean restricted;

    TraceText(PrintWriter out, boolean restricted) {
        this.out = out;
        this.restricted = restricted;
    }

    void show(TracedFigure traced) {
        Figure figure = traced.figure();
        out.printf("%s  %s%n", figure.ref(), figure.label());
        out.printf(
                "printed    %s on page %d of edition %s%n",
                amount(figure.value(), figure.unit()), figure.page(), traced.edition());
        traced.formula().ifPresent(formula -> out.printf("computed   %s%n", formula.words()));
        traced.inputs()
                .forEach(input -> out.printf(
                        "  %-22s %s%s%n",
                        input.ref(),
                        input.value().stripTrailingZeros().toPlainString(),
                        input.rows() > 0 ? "  (" + count(input.rows(), "row") + ")" : ""));
        show(traced.shown(), traced.cells(), figure.unit());
        int rest = traced.facts().size() - traced.cells().size();
        if (rest > 0) {
            out.printf("  and %,d more, %s (--all shows them)%n", rest, amount(traced.rest(), figure.unit()));
        }
        out.printf(
                "sum        %s%s, %s%n",
                amount(traced.sum(), figure.unit()),
                traced.facts().isEmpty() ? "" : " of " + count(traced.facts().size(), "row"),
                traced.holds() ? "as printed" : "WHICH IS NOT WHAT WAS PRINTED");
        if (!traced.facts().isEmpty()) {
            out.printf("maps       version %s%n", traced.facts().getFirst().mapVersion());
        }
        out.flush();
    }

    private void show(List<Fact> facts, List<String> cells, String unit) {
        int delivery = 0;
        for (int each = 0; each < facts.size(); each++) {
            Fact fact = facts.get(each);
            if (fact.deliveryId() != delivery) {
                delivery = fact.deliveryId();
                out.printf(
                        "%n%s %s v%d  %s  sha256 %s...%n",
                        fact.council(),
                        fact.feed(),
                        fact.version(),
                        fact.fileName(),
                        fact.sha256().substring(0, SHORT));
            }
            out.printf(
                    "  %-24s %16s  %s%n",
                    place(fact), fact.isPay() && !restricted ? "(masked)" : amount(fact.amount(), unit), fact.rule());
            line(fact.mapLines());
            line(cells.get(each));
        }
        out.println();
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            out.printf("  %24s %16s  %s%n", "", "", words);
        }
    }

    private static String place(Fact fact) {
        if (fact.row() == 0) {
            return "what was rejected";
        }
        String rows = fact.lastRow() > fact.row() ? fact.row() + "-" + fact.lastRow() : String.valueOf(fact.row());
        return (fact.sheet().isEmpty() ? "" : fact.sheet() + "!") + "row " + rows
                + (fact.columns().isEmpty() ? "" : ", " + fact.columns());
    }

    void show(TracedRow row) {
        out.printf(
                "%s, row %d%s: %s%n",
                row.fileName(), row.row(), row.sheet().isEmpty() ? "" : " of " + row.sheet(), row.standing());
        out.printf(
                "delivery   %d, %s %s %s v%d, %s, sha256 %s...%n",
                row.delivery(),
                row.council(),
                row.feed(),
                row.period(),
                row.version(),
                row.state(),
                row.sha256().substring(0, SHORT));
        row.facts().forEach(this::show);
        row.rejected().forEach(this::show);
        row.findings()
                .forEach(each -> out.printf(
                        "finding    %s%s: %s%n",
                        each.code(), each.column().isEmpty() ? "" : " in " + each.column(), each.words()));
        if (!row.edition().isEmpty()) {
            out.printf(
                    "figures    %s%n",
                    row.refs().isEmpty() ? "none of edition " + row.edition() : "of edition " + row.edition());
            row.refs().forEach((source, refs) -> out.printf("  %-8s %s%n", source, String.join(" ", refs)));
        }
        out.flush();
    }

    private void show(TracedRow.Rejected rejected) {
        @Nullable BigDecimal amount = rejected.amount();
        out.printf("rejected   %s %s%n", rejected.measure(), amount == null ? "(masked)" : amount.toPlainString());
    }

    private void show(TracedRow.Found fact) {
        @Nullable BigDecimal amount = fact.amount();
        out.printf(
                "fact       %s%s %s  %s%n",
                fact.kind(),
                fact.part() > 0 ? " (figure " + (fact.part() + 1) + " of the row)" : "",
                amount == null ? "not collected" : amount(amount, fact.unit()),
                fact.baseline().isEmpty()
                        ? "in no frozen baseline"
                        : "in baseline " + fact.baseline() + ": " + (fact.decision() + " " + fact.service()).strip());
    }

    private static String amount(BigDecimal amount, String unit) {
        String exact = Figure.exact(amount, unit);
        return unit.equals("GBP") ? "GBP " + grouped(exact) : grouped(exact) + " " + unit;
    }

    private static String grouped(String exact) {
        int point = exact.indexOf('.');
        String whole = point < 0 ? exact : exact.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : exact.substring(point));
    }

    private static String count(int number, String what) {
        return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
