package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.samples.Expectation.Fate;

/// Budget monitoring report of e-Financials: one row per code, budgets and actual side by side, negatives as text in
/// brackets, a total that agrees.
final class CedarBudgetReport {
    private static final List<String> BASES = List.of("original-budget", "current-budget", "outturn");

    private final Page page;
    private final Expectation expected = Expectation.ofCost("2007/08", BASES.toArray(String[]::new));
    private final CostAnswer answer = new CostAnswer(expected);
    private final Chance chance = Chance.of("budgets");
    private int rows;

    private CedarBudgetReport(Page page) {
        this.page = page;
    }

    static Sample of(CouncilPicture picture) {
        Book book = Book.xls();
        CedarBudgetReport report = new CedarBudgetReport(book.sheet("Budget report"));
        report.page.row("e-Financials budget monitoring, year end 2007/08, net figures. Invented sample.");
        report.page.row("Printed 12 May 2008");
        report.page.row(
                "Company",
                "Cost Centre",
                "Cost Centre Desc",
                "Account Code",
                "Account Desc",
                "Original Budget",
                "Current Budget",
                "Profiled Budget",
                "Actual to Date",
                "Commitments",
                "Variance",
                "Forecast");
        CodePair.group(picture.lines()).forEach((codes, lines) -> report.line(codes, CodePair.sum(lines)));
        report.total();
        return new Sample("CDC", "cost", "eFin budget report 0708.xls", book.bytes(), report.expected);
    }

    private void line(CodePair codes, BigDecimal outturn) {
        BigDecimal original = codes.budget(outturn, chance);
        BigDecimal current = codes.budget(outturn, chance);
        int row = page.row(
                "C1",
                codes.costCentre().code(),
                codes.costCentre().name(),
                codes.account().code(),
                codes.account().name(),
                cell(original),
                cell(current),
                cell(current),
                cell(outturn),
                0,
                cell(outturn.subtract(current)),
                cell(outturn));
        expected.rows(Fate.ACCEPTED, 1);
        List<BigDecimal> figures = List.of(original, current, outturn);
        for (int part = 0; part < figures.size(); part++) {
            answer.acceptPart(row, part, 0, BASES.get(part), codes, figures.get(part));
        }
    }

    private void total() {
        List<Object> cells = new ArrayList<>(List.of("", "Total", "", "", ""));
        cells.add(cell(expected.amountRead("original-budget")));
        cells.add(cell(expected.amountRead("current-budget")));
        cells.add("");
        cells.add(cell(expected.amountRead("outturn")));
        page.row(cells.toArray());
    }

    /// Negatives are text in brackets, and every seventh other figure is text as well.
    private Object cell(BigDecimal amount) {
        rows++;
        boolean text = amount.signum() < 0 || rows % 7 == 0;
        return text ? Written.bracketed(amount) : amount;
    }
}
