package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// An appraisal as it stands in the warehouse.
///
/// @param assumptionSet twelve hex digits that name the option files' contents
/// @param madeBefore whether it stood there already
/// @param options in the order of their files
public record Appraised(int appraisalId, String assumptionSet, boolean madeBefore, List<Line> options) {
    public Appraised {
        options = List.copyOf(options);
    }

    /// One option; pounds to 4 decimals at the prices of the baseline's year.
    ///
    /// @param netSaving central case, a year at full effect
    /// @param oneOffCost with optimism bias, all years
    /// @param npv over the whole horizon
    /// @param paybackYears from the decision, to 2 decimals; empty when it never pays back
    public record Line(
            String option,
            String name,
            BigDecimal netSaving,
            BigDecimal netSavingLow,
            BigDecimal netSavingHigh,
            BigDecimal oneOffCost,
            BigDecimal npv,
            Optional<BigDecimal> paybackYears) {}
}
