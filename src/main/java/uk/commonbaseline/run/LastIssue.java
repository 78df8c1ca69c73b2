package uk.commonbaseline.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.baseline.Changes.Change;

/// What an edition tells of the issue before it.
///
/// @param before that issue, as its pages name it
/// @param beforeBaseline the baseline that it was printed from
/// @param unexplained why the changes between the two baselines can't be told; empty where they are
/// @param figures headline figures of that issue by their reference
/// @param changes the whole bridge from its baseline to this edition's; empty where they are the same
public record LastIssue(
        String before,
        String beforeBaseline,
        String unexplained,
        Map<String, BigDecimal> figures,
        List<Change> changes,
        List<Assumed> assumptions) {
    public LastIssue {
        figures = Map.copyOf(figures);
        changes = List.copyOf(changes);
        assumptions = List.copyOf(assumptions);
    }

    /// An assumption that is not what it was.
    ///
    /// @param option empty for what all options share
    /// @param earlier empty where it was not assumed then
    /// @param later empty where it is not assumed now
    public record Assumed(String option, String words, String earlier, String later) {}
}
