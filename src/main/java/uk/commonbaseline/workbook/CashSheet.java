package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.workbook.Layout.CashRows;
import uk.commonbaseline.workbook.Layout.LineColumns;

/// An option's cash flow year by year, its net present value, its payback and the way from gross to net.
final class CashSheet {
    private final Page page;
    private final Layout layout;
    private final ExactFigures exact;

    private CashSheet(Page page, Layout layout) {
        this.page = page;
        this.layout = layout;
        this.exact = layout.exact();
    }

    static void write(SXSSFWorkbook book, Map<Styles, CellStyle> styles, Layout layout) {
        Page page = new Page(
                book,
                styles,
                layout.cash(),
                layout.option().option() + " " + layout.option().name() + ": cash flow",
                "Pounds at the prices of the baseline. What a year saves and costs is rounded to a hundredth of a penny, halves to the even digit, as the appraisal does.");
        List<String> headings = new ArrayList<>(List.of("", "A year at full effect (one-off cost: in all)"));
        for (int year = 0; year < layout.years(); year++) {
            headings.add(layout.option().decisionYear().plus(year).toString());
            page.width(Layout.CASH_YEARS + year, 18);
        }
        page.widths(46, 22);
        page.headings(2, headings.toArray(String[]::new));
        CashSheet sheet = new CashSheet(page, layout);
        sheet.years();
        sheet.results();
        sheet.bridge();
    }

    private void years() {
        page.text(0, "Years since the decision", Styles.TEXT);
        for (int year = 0; year < layout.years(); year++) {
            page.number(Layout.CASH_YEARS + year, year, Styles.WHOLE);
        }
        page.next();
        unrounded("Cashable savings, not rounded", Nature.CASHABLE);
        unrounded("Income, not rounded", Nature.INCOME);
        rounded("Gross saving", "%1$s6+%1$s7", exact.grossAtFullEffect(), exact::gross);
        unrounded("Running cost, not rounded", Nature.RECURRING_COST);
        rounded("Running cost", "%1$s9", exact.recurringAtFullEffect(), exact::recurring);
        unrounded("One-off cost, not rounded", Nature.ONE_OFF_COST);
        rounded("One-off cost", "%1$s11", exact.oneOffInAll(), exact::oneOff);
        row("Net", "%1$s8-%1$s10-%1$s12", exact::net, Styles.MONEY_STRONG);
        row(
                "Factor, 1 / (1 + rate) ^ year",
                "1/(1+" + layout.rateName() + ")^%1$s5",
                layout.option().factors()::get,
                Styles.FACTOR);
        row("Present value", "%1$s13*%1$s14", this::present, Styles.MONEY);
        chain("Cumulative cash", "ROUND(%s13,4)", "ROUND(%s16+%s13,4)", exact::cumulative, Styles.MONEY);
        chain("Cumulative present value", "%s15", "%s17+%s15", exact::cumulativePresent, Styles.MONEY);
        chain(
                "Last year so far below zero (-1: none)",
                "IF(%1$s16<0,%1$s5,-1)",
                "IF(%2$s16<0,%2$s5,%1$s18)",
                this::lastBelow,
                Styles.WHOLE);
        page.next();
    }

    private void unrounded(String words, Nature nature) {
        page.text(0, words, Styles.TEXT);
        Predicate<Piece> which = piece -> piece.nature() == nature;
        boolean gain = nature.sign() > 0;
        page.formula(
                1,
                gain ? coming(nature, true) : sumOf(nature, LineColumns.EXPECTED),
                exact.atFullEffect(gain ? which.and(Piece::lasting) : which),
                Styles.FINE_MONEY);
        for (int year = 0; year < layout.years(); year++) {
            page.formula(
                    Layout.CASH_YEARS + year,
                    sumOf(nature, LineColumns.YEARS + year),
                    inYear(which, year),
                    Styles.FINE_MONEY);
        }
        page.next();
    }

    private BigDecimal inYear(Predicate<Piece> which, int year) {
        return layout.option().pieces().stream()
                .filter(which)
                .map(piece -> exact.inYear(piece, year))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// A year at full effect, or once and in all.
    private String coming(Nature nature, boolean everyYear) {
        return "SUMIFS(%s,%s,\"%s\",%s,%d)"
                .formatted(
                        layout.linesColumn(LineColumns.EXPECTED),
                        layout.linesColumn(LineColumns.KIND),
                        Kind.of(nature),
                        layout.linesColumn(LineColumns.LASTING),
                        everyYear ? 1 : 0);
    }

    private String sumOf(Nature nature, int column) {
        return "SUMIF(%s,\"%s\",%s)"
                .formatted(layout.linesColumn(LineColumns.KIND), Kind.of(nature), layout.linesColumn(column));
    }

    /// Rounded halves to the even digit, which no spreadsheet function does by itself.
    private void rounded(String words, String formula, BigDecimal atFullEffect, IntFunction<BigDecimal> gives) {
        page.text(0, words, Styles.STRONG);
        page.formula(1, halfEven(formula.formatted("B")), atFullEffect, Styles.MONEY_STRONG);
        for (int year = 0; year < layout.years(); year++) {
            page.formula(
                    Layout.CASH_YEARS + year,
                    halfEven(formula.formatted(column(year))),
                    gives.apply(year),
                    Styles.MONEY_STRONG);
        }
        page.next();
    }

    private static String halfEven(String amount) {
        return "IF(ABS(ABS((%1$s)*10000-ROUND((%1$s)*10000,0))-0.5)<0.0001,2*ROUND((%1$s)*5000,0)/10000,ROUND(%1$s,4))"
                .formatted(amount);
    }

    private void row(String words, String formula, IntFunction<BigDecimal> gives, Styles style) {
        chain(words, formula, formula.replace("%1$s", "%2$s"), gives, style);
    }

    /// @param next speaks of the column before and of its own
    private void chain(String words, String first, String next, IntFunction<BigDecimal> gives, Styles style) {
        page.text(0, words, style == Styles.MONEY_STRONG ? Styles.STRONG : Styles.TEXT);
        for (int year = 0; year < layout.years(); year++) {
            String formula = year == 0 ? first.formatted(column(0)) : next.formatted(column(year - 1), column(year));
            page.formula(Layout.CASH_YEARS + year, formula, gives.apply(year), style);
        }
        page.next();
    }

    private BigDecimal present(int year) {
        return exact.net(year).multiply(layout.option().factors().get(year));
    }

    private BigDecimal lastBelow(int year) {
        int last = year;
        while (last >= 0 && exact.cumulative(last).signum() >= 0) {
            last--;
        }
        return BigDecimal.valueOf(last);
    }

    private void results() {
        String last = column(layout.years() - 1);
        result("Net present value (sum of the present values)", "SUM(C15:%s15)".formatted(last), exact.npv());
        result(
                "Net present value by the spreadsheet's own function",
                "C13+NPV(%s,D13:%s13)".formatted(layout.rateName(), last),
                exact.npv());
        result("Net present value of year 0 to 5", "SUM(C15:H15)", exact.npvFive());
        page.text(0, "Payback, years from the decision", Styles.STRONG);
        String payback =
                "IF(%1$s16<=0,\"never\",IF(%1$s18<0,0,%1$s18-INDEX(C16:%1$s16,1,%1$s18+1)/INDEX(C13:%1$s13,1,%1$s18+2)))"
                        .formatted(last);
        exact.payback()
                .ifPresentOrElse(
                        years -> page.formula(1, payback, years, Styles.YEARS),
                        () -> page.formula(1, payback, "never", Styles.YEARS));
        page.next();
        result("Net saving a year at full effect", "B8-B10", netSaving());
        result(
                "Net present value without rounding years",
                "SUM(%s)".formatted(layout.linesColumn(layout.presentColumn())),
                exact.unroundedNpv());
        page.next();
    }

    private BigDecimal netSaving() {
        return exact.grossAtFullEffect().subtract(exact.recurringAtFullEffect());
    }

    private void result(String words, String formula, BigDecimal gives) {
        page.text(0, words, Styles.STRONG);
        page.formula(1, formula, gives, Styles.MONEY_STRONG);
        page.next();
    }

    private void bridge() {
        page.text(0, "From gross to net, pounds a year at full effect", Styles.STRONG);
        page.next();
        int from = page.number();
        BigDecimal sum = step(
                "Cashable savings", "B6", exact.atFullEffect(of(Nature.CASHABLE).and(Piece::lasting)));
        sum = sum.add(step("Income", "B7", exact.atFullEffect(of(Nature.INCOME).and(Piece::lasting))));
        for (String line : layout.runningCosts()) {
            BigDecimal cost = exact.atFullEffect(
                    of(Nature.RECURRING_COST).and(piece -> piece.line().equals(line)));
            sum = sum.add(step(
                    "less " + line,
                    "-SUMIFS(%s,%s,\"%s\",%s,\"%s\")"
                            .formatted(
                                    layout.linesColumn(LineColumns.EXPECTED),
                                    layout.linesColumn(LineColumns.KIND),
                                    Kind.of(Nature.RECURRING_COST),
                                    layout.linesColumn(LineColumns.LINE),
                                    line.replace("\"", "\"\"")),
                    cost.negate()));
        }
        step(
                "Rounding to a hundredth of a penny",
                "B%d-SUM(B%d:B%d)".formatted(CashRows.NET_SAVING, from, page.number() - 1),
                netSaving().subtract(sum));
        result("Net saving a year", "SUM(B%d:B%d)".formatted(from, page.number() - 1), netSaving());
        page.next();
        beside("avoided cost", Nature.AVOIDED);
        beside("non-cashable saving", Nature.NON_CASHABLE);
    }

    private void beside(String words, Nature nature) {
        step("Beside the cash flow: " + words + " a year", coming(nature, true), exact.beside(nature, true));
        step("Beside the cash flow: " + words + ", once", coming(nature, false), exact.beside(nature, false));
    }

    private BigDecimal step(String words, String formula, BigDecimal gives) {
        page.text(0, words, Styles.TEXT);
        page.formula(1, formula, gives, Styles.FINE_MONEY);
        page.next();
        return gives;
    }

    private static Predicate<Piece> of(Nature nature) {
        return piece -> piece.nature() == nature;
    }

    private static String column(int year) {
        return Page.letters(Layout.CASH_YEARS + year);
    }
}
