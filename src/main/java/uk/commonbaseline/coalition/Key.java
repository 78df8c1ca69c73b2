package uk.commonbaseline.coalition;

/// By what savings or costs are shared among those who take part.
public enum Key {
    /// By in-scope cost of what takes part.
    COST_SHARE,
    /// By inhabitants.
    POPULATION,
    /// By full-time equivalents of what takes part.
    FTE,
    /// To each the same.
    EQUAL,
    /// To each what comes of its own baseline; what is fixed, by in-scope cost.
    OWN_CHANGE,
    /// To each what it adds on average, over all orders in which the partners could have joined.
    SHAPLEY
}
