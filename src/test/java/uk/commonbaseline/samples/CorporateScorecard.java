package uk.commonbaseline.samples;

import uk.commonbaseline.samples.Expectation.Fate;

/// A scorecard kept by hand, with a hidden sheet of checks behind it.
final class CorporateScorecard {
    private CorporateScorecard() {}

    static Sample of(CouncilPicture picture) {
        Book book = Book.xlsx();
        Expectation expected = Expectation.ofPerformance("2007/08");
        MeasureAnswer answer = new MeasureAnswer(expected);
        Page page = book.sheet("Scorecard");
        page.row("Management team scorecard. Invented sample.");
        page.row("PI", "Measure", "Actual 06/07", "Target 07/08", "Actual 07/08", "RAG", "Remarks");
        Page checks = book.sheet("Checks");
        checks.row("PI", "Measure", "Actual 06/07", "Target 07/08", "Actual 07/08");
        for (Measure measure : picture.measures()) {
            int row = page.row(
                    measure.code(),
                    measure.name(),
                    Scores.cell(measure.lastYear(), "-"),
                    Scores.cell(measure.target(), ""),
                    Scores.cell(measure.thisYear(), "n/c"),
                    "Green",
                    "Invented");
            checks.row(measure.code(), "check", 1, 1, 1);
            expected.rows(Fate.ACCEPTED, 1);
            answer.accept(row, 0, measure, 2006, 0, measure.lastYear(), measure.target());
            answer.accept(row, 1, measure, 2007, 0, measure.thisYear(), measure.target());
        }
        book.hide(checks);
        expected.tell("hidden-sheet", "the file");
        return new Sample("CDC", "performance", "Corporate scorecard 0708.xlsx", book.bytes(), expected);
    }
}
