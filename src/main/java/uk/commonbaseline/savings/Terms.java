package uk.commonbaseline.savings;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.Pounds;

/// What all options are measured by.
///
/// @param discountRate real rate a year as a fraction, from 0 to below 1, at most 6 decimals
/// @param years length of the appraisal after year 0, 5 to 60
/// @param targetSaving pounds a year that the partnership set out to prove or update; only carried along
public record Terms(BigDecimal discountRate, int years, Pounds targetSaving) {
    private static final BigDecimal GREEN_BOOK_RATE = new BigDecimal("0.035");

    public Terms {
        if (discountRate.signum() < 0 || discountRate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a discount rate lies between 0 and 1, not at " + discountRate);
        }
        if (years < 5 || years > 60) {
            throw new IllegalArgumentException("an appraisal covers 5 to 60 years, not " + years);
        }
    }

    /// The Treasury's appraisal guide: 3.5 % real, over ten years.
    public static Terms greenBook(Pounds targetSaving) {
        return new Terms(GREEN_BOOK_RATE, 10, targetSaving);
    }
}
