package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// One amount of one ledger or budget line. Costs are positive, income negative.
///
/// @param part which figure of a row that holds several, from 0
/// @param period 1 is April, 12 is March, 13 to 16 are year-end adjustments, 0 is the whole year
public record CostLine(
        Origin origin,
        int part,
        FinancialYear year,
        int period,
        Basis basis,
        boolean capital,
        boolean oneOff,
        SourceCode costCentre,
        SourceCode subjective,
        @Nullable String supplier,
        @Nullable LocalDate postingDate,
        Pounds amount,
        @Nullable String document,
        @Nullable Original original) {
    /// The amount as it was billed in another currency.
    ///
    /// @param currency three letters, such as USD
    public record Original(BigDecimal amount, String currency) {}
}
