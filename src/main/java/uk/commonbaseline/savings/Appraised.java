package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.partnership.Pounds;

/// An appraisal as it stands in the warehouse.
///
/// @param assumptionSet twelve hex digits that name the option files' contents
/// @param madeBefore whether it stood there already
/// @param options in the order of their files
public record Appraised(int appraisalId, String assumptionSet, boolean madeBefore, List<Line> options) {
    public Appraised {
        options = List.copyOf(options);
    }

    /// One option, at the prices of the baseline's year.
    ///
    /// @param netSaving central case, a year at full effect
    /// @param oneOffCost with optimism bias, all years
    /// @param npv over the whole horizon
    /// @param paybackYears from the decision, to 2 decimals; empty when it never pays back
    public record Line(
            String option,
            String name,
            Pounds netSaving,
            Pounds netSavingLow,
            Pounds netSavingHigh,
            Pounds oneOffCost,
            Pounds npv,
            Optional<BigDecimal> paybackYears) {}
}
