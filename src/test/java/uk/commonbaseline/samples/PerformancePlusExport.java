package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import uk.commonbaseline.samples.Expectation.Fate;

/// PerformancePlus: one line per indicator and year, UTF-8 with a byte order mark.
final class PerformancePlusExport {
    private final TextFile file = TextFile.utf8WithMark();
    private final Expectation expected = Expectation.ofPerformance("2007/08");
    private final MeasureAnswer answer = new MeasureAnswer(expected);

    private PerformancePlusExport() {}

    static Sample of(CouncilPicture picture) {
        PerformancePlusExport export = new PerformancePlusExport();
        export.file.row(
                "PI Ref",
                "PI Title",
                "Owner",
                "Frequency",
                "Polarity",
                "Period",
                "Target",
                "Actual",
                "Numerator",
                "Denominator",
                "Status",
                "Comment");
        for (Measure measure : picture.measures()) {
            export.line(measure, "2006/07", 2006, measure.lastYear(), "");
            export.line(measure, "2007/08", 2007, measure.thisYear(), measure.target());
        }
        return new Sample("BCC", "performance", "PPlus_2007-08.csv", export.file.bytes(), export.expected);
    }

    private void line(Measure measure, String period, int year, String value, String target) {
        List<String> ratio = ratio(measure, value);
        int row = file.row(
                measure.code(),
                measure.name(),
                "Sample Owner",
                "Annual",
                "see guidance",
                period,
                target,
                value,
                ratio.get(0),
                ratio.get(1),
                "",
                "Checked – invented");
        expected.rows(Fate.ACCEPTED, 1);
        answer.accept(row, 0, measure, year, 0, value, target);
    }

    private static List<String> ratio(Measure measure, String value) {
        if (!measure.indicator().equals("BV8")) {
            return List.of("", "");
        }
        BigDecimal paid =
                new BigDecimal(value).multiply(BigDecimal.valueOf(620)).setScale(0, RoundingMode.HALF_UP);
        return List.of(paid.toPlainString(), "62000");
    }
}
