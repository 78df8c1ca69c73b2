package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.List;

/// The share of the saveable base that a line saves, as fractions from 0 to 1 with low <= central <= high.
public record RateRange(BigDecimal low, BigDecimal central, BigDecimal high) {
    public RateRange {
        if (low.signum() < 0 || high.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("rates lie between 0% and 100%");
        }
        if (low.compareTo(central) > 0 || central.compareTo(high) > 0) {
            throw new IllegalArgumentException("rates must rise: low %s, central %s, high %s"
                    .formatted(Percentage.written(low), Percentage.written(central), Percentage.written(high)));
        }
    }

    public BigDecimal in(Case which) {
        return switch (which) {
            case LOW -> low;
            case CENTRAL -> central;
            case HIGH -> high;
        };
    }

    String written() {
        return Percentage.written(List.of(low, central, high));
    }
}
