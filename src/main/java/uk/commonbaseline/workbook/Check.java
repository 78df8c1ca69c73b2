package uk.commonbaseline.workbook;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.workbook.Layout.CashRows;

/// A figure of the workbook that is held against what was appraised, and with the switches set otherwise against what
/// was computed apart.
///
/// @param name of the figure that the appraisal keeps
/// @param cell where the workbook's figure stands
/// @param exact our figure
record Check(String what, String name, String cell, Within within, Function<ExactFigures, Held> exact) {
    private static final int DECIMALS = 4;
    private static final int DECIMALS_OF_YEARS = 10;

    /// How far a figure may lie off.
    enum Within {
        HUNDREDTH_OF_A_PENNY("0.0001"),
        /// Shares are rounded year by year, so that they add up to the option.
        PENNY("0.01"),
        /// The appraisal keeps two of its decimals.
        HUNDREDTH_OF_A_YEAR("0.0051");

        private final BigDecimal amount;

        Within(String amount) {
            this.amount = new BigDecimal(amount);
        }

        BigDecimal amount() {
            return amount;
        }
    }

    static List<Check> of(Layout layout) {
        List<Check> checks = new ArrayList<>();
        for (int year = 0; year < layout.years(); year++) {
            year(checks, layout, year);
        }
        results(checks, layout);
        beside(checks, layout);
        for (int at = 0; at < layout.option().partners().size(); at++) {
            partner(checks, layout, at);
        }
        if (!layout.option().partners().isEmpty()) {
            checks.add(figure(
                    "Net present value of all partners",
                    "npv",
                    Page.cell(layout.partners(), PartnersSheet.LAST, layout.lastPartner() + 1),
                    Within.PENNY,
                    ExactFigures::unroundedNpv));
        }
        return checks;
    }

    private static void year(List<Check> checks, Layout layout, int year) {
        Year of = new Year(layout, year);
        checks.add(of.check("Gross saving", "gross-saving", CashRows.GROSS, exact -> exact.gross(year)));
        checks.add(of.check("Running cost", "recurring-cost", CashRows.RECURRING, exact -> exact.recurring(year)));
        checks.add(of.check("One-off cost", "one-off-cost", CashRows.ONE_OFF, exact -> exact.oneOff(year)));
        checks.add(of.check("Net", "net", CashRows.NET, exact -> exact.net(year)));
        checks.add(of.check("Cumulative cash", "cumulative", CashRows.CUMULATIVE, exact -> exact.cumulative(year)));
        checks.add(of.check(
                "Cumulative present value",
                "cumulative-discounted",
                CashRows.CUMULATIVE_PRESENT,
                exact -> exact.cumulativePresent(year)));
    }

    private static void results(List<Check> checks, Layout layout) {
        Option of = new Option(layout);
        checks.add(of.check("Net present value", "npv", CashRows.NPV, ExactFigures::npv));
        checks.add(of.check(
                "Net present value by the spreadsheet's own function",
                "npv",
                CashRows.NPV_FUNCTION,
                ExactFigures::npv));
        checks.add(of.check("Net present value of year 0 to 5", "npv-five", CashRows.NPV_FIVE, ExactFigures::npvFive));
        checks.add(new Check(
                "Payback, years from the decision",
                "payback",
                layout.cashFigure(CashRows.PAYBACK),
                Within.HUNDREDTH_OF_A_YEAR,
                exact -> exact.payback()
                        .map(years -> Held.of(years.setScale(DECIMALS_OF_YEARS, HALF_EVEN)))
                        .orElse(Held.NEVER)));
        checks.add(of.check(
                "Gross saving a year at full effect", "gross-saving", CashRows.GROSS, ExactFigures::grossAtFullEffect));
        checks.add(of.check(
                "Running cost a year at full effect",
                "recurring-cost",
                CashRows.RECURRING,
                ExactFigures::recurringAtFullEffect));
        checks.add(of.check(
                "Net saving a year at full effect",
                "net-saving",
                CashRows.NET_SAVING,
                exact -> exact.grossAtFullEffect().subtract(exact.recurringAtFullEffect())));
    }

    private static void beside(List<Check> checks, Layout layout) {
        Option of = new Option(layout);
        int row = layout.besideRow();
        checks.add(of.check("Avoided cost a year", "avoided", row, exact -> exact.beside(Nature.AVOIDED, true)));
        checks.add(
                of.check("Avoided cost, once", "avoided-once", row + 1, exact -> exact.beside(Nature.AVOIDED, false)));
        checks.add(of.check(
                "Non-cashable saving a year",
                "not-cashable",
                row + 2,
                exact -> exact.beside(Nature.NON_CASHABLE, true)));
    }

    private static void partner(List<Check> checks, Layout layout, int at) {
        String partner = layout.option().partners().get(at);
        int row = Layout.FIRST + at;
        checks.add(figure(
                "Net saving of " + partner,
                "net-saving " + partner,
                Page.cell(layout.partners(), PartnersSheet.NET, row),
                Within.PENNY,
                exact -> exact.atFullEffect(partner, ExactFigures::isLastingGain)
                        .subtract(exact.atFullEffect(partner, piece -> piece.nature() == Nature.RECURRING_COST))));
        checks.add(figure(
                "Net present value of " + partner,
                "npv " + partner,
                Page.cell(layout.partners(), PartnersSheet.LAST, row),
                Within.PENNY,
                exact -> exact.npv(partner)));
    }

    private record Year(Layout layout, int year) {
        private Check check(String what, String name, int row, Function<ExactFigures, BigDecimal> exact) {
            return figure(
                    what + " " + layout.option().decisionYear().plus(year),
                    name + " " + year,
                    Page.cell(layout.cash(), Layout.CASH_YEARS + year, row),
                    Within.HUNDREDTH_OF_A_PENNY,
                    exact);
        }
    }

    private record Option(Layout layout) {
        private Check check(String what, String name, int row, Function<ExactFigures, BigDecimal> exact) {
            return figure(what, name, layout.cashFigure(row), Within.HUNDREDTH_OF_A_PENNY, exact);
        }
    }

    private static Check figure(
            String what, String name, String cell, Within within, Function<ExactFigures, BigDecimal> figure) {
        return new Check(
                what, name, cell, within, exact -> Held.of(figure.apply(exact).setScale(DECIMALS, HALF_EVEN)));
    }

    /// What the appraisal keeps of it.
    Held kept(Layout layout) {
        return layout.kept().find(name);
    }

    /// Whether what is kept agrees with what the workbook gives as it is written.
    boolean holds(Layout layout) {
        return kept(layout).agrees(exact.apply(layout.exact()), within.amount());
    }
}
