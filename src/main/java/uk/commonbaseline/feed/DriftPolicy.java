package uk.commonbaseline.feed;

/// What is done when a delivery's columns are not those that were agreed.
public enum DriftPolicy {
    /// The change is taken as the new shape, and told by the delivery that brings it.
    EVOLVE,
    /// Nothing of the file is taken.
    FREEZE,
    /// The rows concerned are not taken; the others are.
    DISCARD_ROW,
    /// The rows are taken without the values concerned; told by every delivery.
    DISCARD_VALUE
}
