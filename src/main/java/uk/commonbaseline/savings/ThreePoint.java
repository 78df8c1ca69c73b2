package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import uk.commonbaseline.options.Case;

/// A figure that is not certain, in pounds: low <= central <= high.
public record ThreePoint(BigDecimal low, BigDecimal central, BigDecimal high) {
    public ThreePoint {
        if (low.compareTo(central) > 0 || central.compareTo(high) > 0) {
            throw new IllegalArgumentException("not in order: %s, %s, %s".formatted(low, central, high));
        }
    }

    /// A figure without doubt.
    public static ThreePoint certain(BigDecimal amount) {
        return new ThreePoint(amount, amount, amount);
    }

    BigDecimal in(Case which) {
        return switch (which) {
            case LOW -> low;
            case CENTRAL -> central;
            case HIGH -> high;
        };
    }

    /// No more than `most`, and still in order.
    ThreePoint atMost(BigDecimal most) {
        return mapped(each -> each.min(most));
    }

    ThreePoint mapped(UnaryOperator<BigDecimal> each) {
        return new ThreePoint(each.apply(low), each.apply(central), each.apply(high));
    }
}
