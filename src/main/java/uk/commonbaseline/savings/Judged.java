package uk.commonbaseline.savings;

import java.util.List;
import java.util.Optional;

/// An option with everything that follows from it on one baseline.
///
/// @param bridge from gross to net
/// @param register its assumptions, in order
record Judged(
        OptionCosting costing,
        List<Bridge.Step> bridge,
        List<Weighed> register,
        List<Sensitivities.Tested> sensitivities,
        List<Scenarios.Played> scenarios) {
    Judged {
        bridge = List.copyOf(bridge);
        register = List.copyOf(register);
        sensitivities = List.copyOf(sensitivities);
        scenarios = List.copyOf(scenarios);
    }

    /// An assumption, and how much hangs on it.
    ///
    /// @param switching empty for what has no size
    record Weighed(Assumption assumption, Optional<Switching> switching) {}
}
