package uk.commonbaseline.savings;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.Pounds;

/// What the option costs every year once it is live; a kind stands once per option.
record RecurringCost(Kind kind, Size size, OptimismBias bias, BuildUp phase, Sourced sourced) {
    /// Pounds a year at full effect, with optimism bias.
    BigDecimal atFullEffect(Pounds inScope) {
        return bias.appliedTo(size.of(inScope));
    }

    /// Pounds in a year counted from going live.
    BigDecimal inYear(int sinceLive, Pounds inScope) {
        return atFullEffect(inScope).multiply(phase.inYear(sinceLive));
    }

    enum Kind {
        /// The client function that watches the service on the partners' behalf.
        CLIENT_FUNCTION,
        /// Overhead that stays behind although the work has gone.
        STRANDED_COST,
        /// Licences and support of what the option brings in.
        RUNNING_COST
    }
}
