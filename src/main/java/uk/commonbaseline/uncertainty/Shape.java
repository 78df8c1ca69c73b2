package uk.commonbaseline.uncertainty;

/// How likely the figures between low and high are.
public enum Shape {
    /// Straight lines from nothing at low up to central, and down to nothing at high.
    TRIANGULAR,
    /// A smooth hill around central, with less weight at the ends: mean (low + 4 central + high) / 6.
    PERT
}
