package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Into how many bills a sum is divided.
final class Bills {
    private Bills() {}

    /// At least one, at most 90.
    static int count(BigDecimal total, int averageSize) {
        int count = total.divide(BigDecimal.valueOf(averageSize), 0, RoundingMode.HALF_UP)
                .intValue();
        return Math.clamp(count, 1, 90);
    }
}
