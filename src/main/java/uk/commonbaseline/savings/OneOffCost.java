package uk.commonbaseline.savings;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.Pounds;

/// What it costs once to get there, by kind; a kind stands once per option.
record OneOffCost(Kind kind, Size size, OptimismBias bias, Spread years, Sourced sourced) {
    /// Pounds in a year counted from the decision, with optimism bias.
    BigDecimal inYear(int year, Pounds inScope) {
        return bias.appliedTo(size.of(inScope)).multiply(years.inYear(year));
    }

    enum Kind {
        REDUNDANCY,
        PENSION_STRAIN,
        ICT,
        DATA_MIGRATION,
        PROGRAMME_TEAM,
        LEGAL_AND_PROCUREMENT,
        ACCOMMODATION,
        DUAL_RUNNING,
        HARMONISATION,
        CONTRACT_TERMINATION
    }
}
