package uk.commonbaseline.options;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.Pounds;

/// Something that an option costs, once or every year; a kind stands once per option.
///
/// @param kind as the option file writes it, such as `ict`
/// @param years a [Spread] from the decision for what costs once, a [BuildUp] from going live for what costs every year
/// @param grant what others pay of it, in pounds; the partners bear the rest
/// @param scale 1, unless a what-if asks for more or less of it
public record Cost(
        String kind,
        Size size,
        OptimismBias bias,
        Profile years,
        CostRange range,
        Pounds grant,
        BigDecimal scale,
        Sourced sourced) {
    /// Once to get there, or every year.
    public enum Recurrence {
        ONE_OFF,
        RECURRING
    }

    public Recurrence recurrence() {
        return years instanceof BuildUp ? Recurrence.RECURRING : Recurrence.ONE_OFF;
    }

    /// Its name in the assumptions register and among the pieces: `one-off/ict`.
    public String key() {
        return (recurrence() == Recurrence.RECURRING ? "recurring/" : "one-off/") + kind;
    }

    Cost scaled(BigDecimal factor) {
        return new Cost(kind, size, bias, years, range, grant, scale.multiply(factor), sourced);
    }

    /// What costs once to get there.
    enum OneOffKind {
        REDUNDANCY,
        PENSION_STRAIN,
        ICT,
        DATA_MIGRATION,
        PROGRAMME_TEAM,
        LEGAL_AND_PROCUREMENT,
        ACCOMMODATION,
        DUAL_RUNNING,
        HARMONISATION,
        CONTRACT_TERMINATION,
        /// The project that works the options out and brings the chosen one about.
        PROJECT
    }

    /// What costs every year.
    enum RecurringKind {
        /// The client function that watches the service on the partners' behalf.
        CLIENT_FUNCTION,
        /// Overhead that stays behind although the work has gone.
        STRANDED_COST,
        /// Licences and support of what the option brings in.
        RUNNING_COST
    }
}
