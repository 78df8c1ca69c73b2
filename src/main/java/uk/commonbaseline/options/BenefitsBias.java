package uk.commonbaseline.options;

import java.math.BigDecimal;

/// The allowance for savings that turn out lower and later than expected.
///
/// @param reduction fraction taken off every saving, 0 to 1, in whole per cent
/// @param delay months by which every saving comes later than its phase says
public record BenefitsBias(BigDecimal reduction, int delay, Sourced sourced) {
    /// What is left of a saving, as a fraction.
    public BigDecimal left() {
        return BigDecimal.ONE.subtract(reduction);
    }
}
