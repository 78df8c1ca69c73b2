package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A risk of the programme played through: several things that turn out otherwise, together.
///
/// @param code unique among the scenarios
/// @param risk the risk in a sentence
/// @param changes of every option
/// @param estimates of what a partner did not tell, or of a partner that comes in
/// @param ruledOut codes of options that can't be chosen then
public record Scenario(
        String code,
        String name,
        String risk,
        List<Change> changes,
        List<Estimate> estimates,
        Set<String> ruledOut,
        Sourced sourced) {
    public Scenario {
        changes = List.copyOf(changes);
        estimates = List.copyOf(estimates);
        ruledOut = Set.copyOf(ruledOut);
    }

    /// Applies all changes.
    public Option on(Option option) {
        Option changed = option;
        for (Change change : changes) {
            changed = change.on(changed);
        }
        return changed;
    }

    /// Figures of one partner that are estimated from those of others.
    ///
    /// @param partner whose figures they stand for; a partner that is not in the partnership comes in with them
    /// @param services empty for all
    /// @param like the partner that it resembles; empty for the middle one of all others, by head of population
    /// @param share of that partner's cost, where `like` is given
    /// @param grade letter of the confidence grade that an estimate bears
    /// @param within how far the truth may lie from it, a fraction
    public record Estimate(
            String partner,
            Set<String> services,
            Optional<String> like,
            BigDecimal share,
            String grade,
            BigDecimal within) {}
}
