package uk.commonbaseline.samples;

import java.math.BigDecimal;
import uk.commonbaseline.samples.Expectation.Fate;

/// Notes what a figure of an indicator should become. `value` is as the picture holds it, `n/c` or empty where nothing
/// was collected.
final class MeasureAnswer {
    private final Expectation expected;

    MeasureAnswer(Expectation expected) {
        this.expected = expected;
    }

    void accept(int row, int part, Measure measure, int year, int period, String value, String target) {
        boolean collected = !value.isEmpty() && !value.equals(Measure.NOT_COLLECTED);
        if (collected) {
            expected.amount("values", Fate.ACCEPTED, new BigDecimal(value));
        }
        expected.record(
                "1",
                Integer.toString(row),
                Integer.toString(part),
                measure.code(),
                Integer.toString(year),
                Integer.toString(period),
                collected ? Written.plain(new BigDecimal(value)) : "",
                target.isEmpty() ? "" : Written.plain(new BigDecimal(target)),
                Boolean.toString(collected));
    }
}
