package uk.commonbaseline.samples;

import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.samples.Expectation.Fate;

/// A scorecard in the old workbook format with headings on two rows, footnote asterisks and `n/c`.
final class ExcelsisScorecard {
    private static final List<Integer> PERIODS = List.of(0, 21, 22, 23, 24, 0);

    private final Page page;
    private final Expectation expected = Expectation.ofPerformance("2007/08");
    private final MeasureAnswer answer = new MeasureAnswer(expected);
    private final Chance chance = Chance.of("quarters");
    private int figures;

    private ExcelsisScorecard(Page page) {
        this.page = page;
    }

    static Sample of(CouncilPicture picture) {
        Book book = Book.xls();
        ExcelsisScorecard scorecard = new ExcelsisScorecard(book.sheet("Scorecard"));
        Page page = scorecard.page;
        page.row("Corporate scorecard 2007/08. Invented sample.");
        page.row("* provisional; n/c not collected");
        page.blank();
        page.row("", "", "2006/07", "", "Top Quartile", "2007/08", "", "", "", "", "", "RAG", "Direction of travel");
        page.merge(2, 3);
        page.merge(5, 10);
        page.row("Ref", "Indicator", "Actual", "Target", "", "Target", "Q1", "Q2", "Q3", "Q4", "Actual", "", "");
        picture.measures().forEach(scorecard::line);
        return new Sample("WDC", "performance", "Scorecard 0708.xls", book.bytes(), scorecard.expected);
    }

    private void line(Measure measure) {
        List<String> values = new ArrayList<>(List.of(measure.lastYear()));
        for (int quarter = 1; quarter <= 4; quarter++) {
            values.add(measure.part(chance));
        }
        values.add(measure.thisYear());
        List<Object> cells = new ArrayList<>(List.of(measure.code(), measure.name(), cell(values.getFirst()), "", ""));
        cells.add(Scores.cell(measure.target(), ""));
        values.subList(1, values.size()).forEach(value -> cells.add(cell(value)));
        cells.addAll(List.of("Amber", "up"));
        int row = page.row(cells.toArray());
        expected.rows(Fate.ACCEPTED, 1);
        for (int part = 0; part < values.size(); part++) {
            int year = part == 0 ? 2006 : 2007;
            answer.accept(row, part, measure, year, PERIODS.get(part), values.get(part), measure.target());
        }
    }

    /// Every fifth figure bears a footnote and is text.
    private Object cell(String value) {
        figures++;
        boolean noted = figures % 5 == 0 && !value.equals(Measure.NOT_COLLECTED);
        return noted ? value + "*" : Scores.cell(value, Measure.NOT_COLLECTED);
    }
}
