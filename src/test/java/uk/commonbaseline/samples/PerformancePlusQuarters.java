package uk.commonbaseline.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.commonbaseline.samples.Expectation.Fate;

/// PerformancePlus by quarter: a line without a quarter is the year.
final class PerformancePlusQuarters {
    private static final List<String> QUARTERS = List.of("Q1", "Q2", "Q3", "Q4");

    private final TextFile file = new TextFile(',', StandardCharsets.UTF_8);
    private final Expectation expected = Expectation.ofPerformance("2007/08");
    private final MeasureAnswer answer = new MeasureAnswer(expected);
    private final Chance chance = Chance.of("quarter lines");

    private PerformancePlusQuarters() {}

    static Sample of(CouncilPicture picture) {
        PerformancePlusQuarters export = new PerformancePlusQuarters();
        export.file.row(
                "PI Ref",
                "PI Title",
                "Owner",
                "Frequency",
                "Polarity",
                "Year",
                "Period",
                "Target",
                "Actual",
                "Status",
                "Comment");
        picture.measures().forEach(export::lines);
        return new Sample("SBDC", "performance", "PPlus_export_0708.csv", export.file.bytes(), export.expected);
    }

    private void lines(Measure measure) {
        line(measure, "2006/07", 2006, "", 0, measure.lastYear(), "");
        for (int i = 0; i < QUARTERS.size(); i++) {
            line(measure, "2007/08", 2007, QUARTERS.get(i), 21 + i, measure.part(chance), measure.target());
        }
        line(measure, "2007/08", 2007, "", 0, measure.thisYear(), measure.target());
    }

    private void line(
            Measure measure, String year, int startsIn, String quarter, int period, String value, String target) {
        int row = file.row(
                measure.code(),
                measure.name(),
                "Sample Owner",
                quarter.isEmpty() ? "Annual" : "Quarterly",
                "",
                year,
                quarter,
                target,
                value,
                "",
                "Invented");
        expected.rows(Fate.ACCEPTED, 1);
        answer.accept(row, 0, measure, startsIn, period, value, target);
    }
}
