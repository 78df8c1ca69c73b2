package uk.commonbaseline.options;

import java.math.BigDecimal;

/// The allowance for costs that turn out higher than expected.
///
/// @param uplift fraction added to the cost, 0 to 2
public record OptimismBias(ProjectType type, BigDecimal uplift) {
    public static final OptimismBias NONE = new OptimismBias(ProjectType.NONE, BigDecimal.ZERO);

    /// Types of project for which the Treasury's guidance gives ranges; `OWN_ESTIMATE` for a figure of the partnership.
    public enum ProjectType {
        NONE,
        OWN_ESTIMATE,
        STANDARD_BUILDINGS,
        NON_STANDARD_BUILDINGS,
        STANDARD_CIVIL_ENGINEERING,
        NON_STANDARD_CIVIL_ENGINEERING,
        EQUIPMENT_AND_DEVELOPMENT,
        OUTSOURCING
    }
}
