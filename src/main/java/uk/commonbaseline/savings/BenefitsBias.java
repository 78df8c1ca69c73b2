package uk.commonbaseline.savings;

import java.math.BigDecimal;

/// The allowance for savings that turn out lower than expected.
///
/// @param reduction fraction taken off every saving, 0 to 1, in whole per cent
record BenefitsBias(BigDecimal reduction, Sourced sourced) {
    BigDecimal appliedTo(BigDecimal rate) {
        return rate.multiply(BigDecimal.ONE.subtract(reduction));
    }
}
