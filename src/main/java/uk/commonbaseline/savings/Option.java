package uk.commonbaseline.savings;

import java.util.List;
import uk.commonbaseline.partnership.FinancialYear;

/// One way forward, as its file under `jobs/options` describes it.
///
/// @param decisionYear year 0
/// @param liveFrom first year with savings; not before `decisionYear`
record Option(
        String code,
        String name,
        String vehicle,
        String governance,
        String legalBasis,
        FinancialYear decisionYear,
        FinancialYear liveFrom,
        Sourced sourced,
        Participation participation,
        BenefitsBias benefitsBias,
        List<SavingLine> lines,
        List<OneOffCost> oneOffCosts,
        List<RecurringCost> recurringCosts) {
    /// The option that changes nothing: the comparator of all others, always exactly zero.
    static final String AS_IS = "O0";

    Option {
        lines = List.copyOf(lines);
        oneOffCosts = List.copyOf(oneOffCosts);
        recurringCosts = List.copyOf(recurringCosts);
    }

    /// Years since going live, negative before.
    ///
    /// @param year years since the decision, from 0
    int yearsSinceLive(int year) {
        return decisionYear.startsIn() + year - liveFrom.startsIn();
    }
}
