package uk.commonbaseline.savings;

import java.util.List;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Scenario;
import uk.commonbaseline.partnership.Pounds;

/// Plays scenarios through, for every option.
///
/// @param estimates over the frozen baseline
record Scenarios(Costing costing, Estimates estimates) {
    /// One option in one scenario.
    ///
    /// @param ruledOut whether it can't be chosen then; the figures are those it would have had
    record Played(Scenario scenario, boolean ruledOut, Outcome outcome) {}

    List<Played> of(Option option, List<Scenario> scenarios) {
        return option.code().equals(Option.AS_IS)
                ? List.of()
                : scenarios.stream().map(scenario -> played(option, scenario)).toList();
    }

    /// Where figures are estimates, the low case takes them at the lower end of their range and the high case at the
    /// upper.
    private Played played(Option option, Scenario scenario) {
        Option changed = scenario.on(option);
        Outcome middle = outcome(changed, scenario, 0);
        Outcome outcome = scenario.estimates().isEmpty()
                ? middle
                : middle.between(outcome(changed, scenario, -1), outcome(changed, scenario, 1));
        return new Played(scenario, scenario.ruledOut().contains(option.code()), outcome);
    }

    private Outcome outcome(Option option, Scenario scenario, int by) {
        Costing against = costing.against(estimates.with(scenario.estimates(), by));
        Pounds target = costing.terms().targetSaving();
        return Outcome.of(against.cost(option), target);
    }
}
