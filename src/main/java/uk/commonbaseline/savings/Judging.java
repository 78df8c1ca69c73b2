package uk.commonbaseline.savings;

import java.util.List;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Scenario;

/// Works out everything that an appraisal says of an option.
final class Judging {
    private final Costing costing;
    private final Sensitivities sensitivities;
    private final Scenarios scenarios;

    Judging(Costing costing, Estimates estimates) {
        this.costing = costing;
        this.sensitivities = new Sensitivities(costing);
        this.scenarios = new Scenarios(costing, estimates);
    }

    Judged judge(Option option, List<Scenario> played) {
        OptionCosting costed = costing.cost(option);
        return new Judged(
                costed,
                Bridge.of(costed, costing.base().within(option.participation())),
                AssumptionsRegister.of(option).stream()
                        .map(assumption -> new Judged.Weighed(
                                assumption, assumption.lever().map(lever -> Switching.of(option, lever, costing))))
                        .toList(),
                sensitivities.of(option),
                scenarios.of(option, played));
    }
}
