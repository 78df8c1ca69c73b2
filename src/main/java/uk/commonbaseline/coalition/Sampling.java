package uk.commonbaseline.coalition;

/// How Shapley's values are found where there are too many coalitions to look at each.
///
/// @param pairs of orders that are drawn, each order with its reverse
/// @param seed the same seed draws the same orders
public record Sampling(int pairs, long seed) {
    /// Most partners of which every coalition is looked at.
    static final int EXACT_UP_TO = 12;

    Shapley of(int players, Worth worth) {
        return players <= EXACT_UP_TO ? Shapley.exact(players, worth) : Shapley.sampled(players, worth, pairs, seed);
    }
}
