package uk.commonbaseline.samples;

import java.math.BigDecimal;

/// Cells of score workbooks.
final class Scores {
    private Scores() {}

    /// A number, the file's word for what was not collected, or an empty cell.
    static Object cell(String value, String notCollected) {
        if (value.equals(Measure.NOT_COLLECTED)) {
            return notCollected;
        }
        return value.isEmpty() ? "" : new BigDecimal(value);
    }
}
