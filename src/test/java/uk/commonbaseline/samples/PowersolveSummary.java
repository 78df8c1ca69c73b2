package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.commonbaseline.samples.Expectation.Fate;

/// Powersolve's year-end summary: cost centre and subjective in one code, cumulative actual and period 13 side by side.
/// Accounts of [PublishedSpend] are not in it.
final class PowersolveSummary {
    private final Page page;
    private final Expectation expected = Expectation.ofCost("2007/08", "original-budget", "outturn");
    private final CostAnswer answer = new CostAnswer(expected);
    private final Chance chance = Chance.of("detail codes");
    private int rows;

    private PowersolveSummary(Page page) {
        this.page = page;
    }

    static Sample of(CouncilPicture picture) {
        Book book = Book.xlsx();
        PowersolveSummary summary = new PowersolveSummary(book.sheet("GL summary"));
        summary.page.row(
                "Ldgr", "Detail Code", "Description", "Subj", "Budget 07/08", "Actual P12", "Actual P13", "Var %");
        List<LedgerLine> lines = picture.lines().stream()
                .filter(line -> !PublishedSpend.holds(line))
                .toList();
        CodePair.group(lines).forEach(summary::line);
        return new Sample("SBDC", "cost", "Powersolve GL 0708.xlsx", book.bytes(), summary.expected);
    }

    private void line(CodePair codes, List<LedgerLine> lines) {
        Map<Boolean, List<LedgerLine>> parts =
                lines.stream().collect(Collectors.partitioningBy(line -> line.period() == 13));
        BigDecimal year = CodePair.sum(parts.getOrDefault(false, List.of()));
        BigDecimal adjustment = CodePair.sum(parts.getOrDefault(true, List.of()));
        BigDecimal budget = codes.budget(year.add(adjustment), chance);
        rows++;
        int row = page.row(
                "GL",
                codes.costCentre().code() + "/" + codes.account().code() + (rows % 4 == 0 ? "" : "/"),
                codes.account().name(),
                codes.account().code(),
                budget,
                year,
                adjustment,
                chance.between(-6, 7));
        expected.rows(Fate.ACCEPTED, 1);
        answer.acceptPart(row, 0, 0, "original-budget", codes, budget);
        answer.acceptPart(row, 1, 0, "outturn", codes, year);
        answer.acceptPart(row, 2, 13, "outturn", codes, adjustment);
    }
}
