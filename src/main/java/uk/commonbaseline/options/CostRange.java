package uk.commonbaseline.options;

import java.math.BigDecimal;

/// How far a cost may lie from its estimate, as fractions of it: low <= 1 <= high.
public record CostRange(BigDecimal low, BigDecimal high) {
    static final CostRange CERTAIN = new CostRange(BigDecimal.ONE, BigDecimal.ONE);

    public CostRange {
        if (low.compareTo(BigDecimal.ONE) > 0 || high.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("a cost's range goes from at most 100%% to at least 100%%, not %s to %s"
                    .formatted(Percentage.written(low), Percentage.written(high)));
        }
    }
}
