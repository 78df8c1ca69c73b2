package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.commonbaseline.benefits.BenefitReport;
import uk.commonbaseline.benefits.BenefitReport.Claimed;
import uk.commonbaseline.benefits.BenefitReport.Council;
import uk.commonbaseline.benefits.BenefitReport.Entry;
import uk.commonbaseline.benefits.BenefitReport.Line;

/// A comparison with the baseline as people read it on the terminal.
final class BenefitsText {
    private static final String ROW = "%-9s %-22s %-6s %-6s %16s %16s %16s  %-16s %s%n";
    private static final String LEDGER = "%-9s %-6s %18s %18s %16s %16s%n";

    private final PrintWriter out;

    BenefitsText(PrintWriter out) {
        this.out = out;
    }

    void show(BenefitReport report) {
        out.printf("option     %s %s, against %s%n", report.option(), report.optionName(), report.baseline());
        out.printf(
                "plan       costed %s with the assumptions %s%n",
                report.plan().costedAt(), report.plan().assumptions());
        if (report.waiting() > 0) {
            out.printf("           claims of options that were not chosen, which wait: %d%n", report.waiting());
        }
        if (report.overtaken() > 0) {
            out.printf(
                    "           forecasts of years that are measured by now, which count no more: %d%n",
                    report.overtaken());
        }
        out.printf("prices     pounds of %s%n", report.priceBase());
        report.prices()
                .forEach(price -> out.printf(
                        "           %s: %s x %s / %s (%s)%n",
                        price.year(), price.index(), plain(price.to()), plain(price.from()), price.source()));
        lines(report);
        claims(report);
        ledger(report);
        figures(report);
        out.printf(
                "%n%s%n",
                report.keptAnew() ? "This is new and was kept." : "Nothing was kept: it was known, or only looked at.");
        out.flush();
    }

    private void lines(BenefitReport report) {
        out.printf("%n" + ROW, "year", "line", "", "", "planned", "forecast", "delivered", "", "");
        for (Line line : report.lines()) {
            if (!line.state().equals("not-due") && !line.state().equals("to-come")) {
                out.printf(
                        ROW,
                        line.year(),
                        line.line(),
                        line.council(),
                        line.service(),
                        money(line.planned()),
                        money(line.forecast()),
                        money(line.delivered()),
                        line.state().replace('-', ' '),
                        line.words());
            }
        }
        totals(report);
    }

    /// Cashable and not, apart.
    private void totals(BenefitReport report) {
        Map<String, List<Line>> totals = new LinkedHashMap<>();
        report.lines().stream()
                .filter(line -> !line.state().equals("not-due"))
                .sorted((one, other) -> one.year().compareTo(other.year()))
                .forEach(line -> totals.computeIfAbsent(line.year() + " " + line.nature(), _ -> new ArrayList<>())
                        .add(line));
        totals.forEach((name, lines) -> out.printf(
                ROW,
                name.substring(0, 7),
                "all " + name.substring(8),
                "",
                "",
                money(sum(lines.stream().map(Line::planned))),
                money(sum(lines.stream().map(Line::forecast))),
                money(known(lines.stream().map(Line::delivered))),
                "",
                ""));
    }

    private void claims(BenefitReport report) {
        List<Claimed> open = report.claims().stream()
                .filter(claim -> !claim.state().equals("delivered"))
                .toList();
        out.printf(
                "%nclaims     %d, of which %d are not borne out whole%n",
                report.claims().size(), open.size());
        open.forEach(claim -> out.printf(
                "  %s %s claim %s: %s, £%s of £%s: %s (%s)%n",
                claim.year(),
                claim.council(),
                claim.claim(),
                claim.state().replace('-', ' '),
                money(claim.counted()),
                money(claim.amount()),
                claim.words(),
                claim.place()));
    }

    private void ledger(BenefitReport report) {
        out.printf("%n" + LEDGER, "year", "", "baseline", "current", "delivered", "not claimed");
        for (Council council : report.councils()) {
            List<Entry> cells = report.ledger().stream()
                    .filter(cell ->
                            cell.year().equals(council.year()) && cell.council().equals(council.council()))
                    .toList();
            out.printf(
                    LEDGER,
                    council.year(),
                    council.council(),
                    money(sum(cells.stream().map(Entry::baseline))),
                    money(known(cells.stream().map(Entry::current))),
                    council.notMeasured().isEmpty()
                            ? money(sum(cells.stream().map(Entry::delivered)))
                            : "not measured: " + council.notMeasured(),
                    money(known(cells.stream().map(Entry::unclaimed))));
        }
    }

    private void figures(BenefitReport report) {
        out.printf("%nbeside pounds%n");
        report.measures().stream()
                .filter(figure -> !figure.verdict().equals("same"))
                .forEach(figure -> out.printf(
                        "  %-9s %-6s %-14s %-6s %14s -> %-14s %s %s%n",
                        figure.year(),
                        figure.council(),
                        figure.measure(),
                        figure.service(),
                        number(figure.baseline()),
                        number(figure.current()),
                        figure.verdict().replace('-', ' '),
                        figure.words()));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Empty where none of them is known.
    private static Optional<BigDecimal> known(Stream<Optional<BigDecimal>> amounts) {
        return amounts.flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    private static String money(Optional<BigDecimal> amount) {
        return amount.map((Function<BigDecimal, String>) BenefitsText::money).orElse("not measured");
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.UK, "%,.2f", amount);
    }

    private static String number(Optional<BigDecimal> figure) {
        return figure.map(BenefitsText::plain).orElse("?");
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
