package uk.commonbaseline.workbook;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.workbook.Layout.CashRows;

/// A figure of the workbook that is held against what was appraised.
///
/// @param cell where the workbook's figure stands
/// @param appraised our figure; empty for "never"
record Check(String what, String cell, Function<ExactFigures, Optional<BigDecimal>> appraised) {
    private static final int DECIMALS = 4;
    private static final int DECIMALS_OF_YEARS = 10;

    static List<Check> of(Layout layout) {
        List<Check> checks = new ArrayList<>();
        for (int at = 0; at < layout.years(); at++) {
            int year = at;
            add(checks, layout, "Gross saving", year, CashRows.GROSS, exact -> exact.gross(year));
            add(checks, layout, "Running cost", year, CashRows.RECURRING, exact -> exact.recurring(year));
            add(checks, layout, "One-off cost", year, CashRows.ONE_OFF, exact -> exact.oneOff(year));
            add(checks, layout, "Net", year, CashRows.NET, exact -> exact.net(year));
            add(checks, layout, "Cumulative cash", year, CashRows.CUMULATIVE, exact -> exact.cumulative(year));
            add(
                    checks,
                    layout,
                    "Cumulative present value",
                    year,
                    CashRows.CUMULATIVE_PRESENT,
                    exact -> exact.cumulativePresent(year));
        }
        checks.add(figure("Net present value", layout.cashFigure(CashRows.NPV), ExactFigures::npv));
        checks.add(figure(
                "Net present value by the spreadsheet's own function",
                layout.cashFigure(CashRows.NPV_FUNCTION),
                ExactFigures::npv));
        checks.add(figure(
                "Net present value of year 0 to 5", layout.cashFigure(CashRows.NPV_FIVE), ExactFigures::npvFive));
        checks.add(new Check(
                "Payback, years from the decision",
                layout.cashFigure(CashRows.PAYBACK),
                exact -> exact.payback().map(years -> years.setScale(DECIMALS_OF_YEARS, HALF_EVEN))));
        checks.add(figure(
                "Net saving a year at full effect",
                layout.cashFigure(CashRows.NET_SAVING),
                exact -> exact.grossAtFullEffect().subtract(exact.recurringAtFullEffect())));
        partners(checks, layout);
        return checks;
    }

    private static void partners(List<Check> checks, Layout layout) {
        for (int at = 0; at < layout.option().partners().size(); at++) {
            String partner = layout.option().partners().get(at);
            int row = Layout.FIRST + at;
            checks.add(figure(
                    "Net saving of " + partner,
                    Page.cell(layout.partners(), 6, row),
                    exact -> exact.atFullEffect(partner, ExactFigures::isLastingGain)
                            .subtract(exact.atFullEffect(partner, piece -> piece.nature() == Nature.RECURRING_COST))));
            checks.add(figure(
                    "Net present value of " + partner,
                    Page.cell(layout.partners(), 8, row),
                    exact -> exact.npv(partner)));
        }
        if (!layout.option().partners().isEmpty()) {
            checks.add(figure(
                    "Net present value of all partners, not rounded",
                    Page.cell(layout.partners(), 8, layout.lastPartner() + 1),
                    ExactFigures::unroundedNpv));
        }
    }

    private static void add(
            List<Check> checks,
            Layout layout,
            String what,
            int year,
            int row,
            Function<ExactFigures, BigDecimal> figure) {
        checks.add(figure(
                what + " " + layout.option().decisionYear().plus(year),
                Page.cell(layout.cash(), Layout.CASH_YEARS + year, row),
                figure));
    }

    private static Check figure(String what, String cell, Function<ExactFigures, BigDecimal> figure) {
        return new Check(what, cell, exact -> Optional.of(figure.apply(exact).setScale(DECIMALS, HALF_EVEN)));
    }
}
