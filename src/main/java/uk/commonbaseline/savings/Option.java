package uk.commonbaseline.savings;

import java.util.List;

/// One way forward, as its file under `jobs/options` describes it.
///
/// @param decisionYear calendar year in which the financial year of year 0 starts
/// @param liveFrom calendar year in which the first financial year with savings starts; not before `decisionYear`
record Option(
        String code,
        String name,
        String vehicle,
        String governance,
        String legalBasis,
        int decisionYear,
        int liveFrom,
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
        return decisionYear + year - liveFrom;
    }
}
