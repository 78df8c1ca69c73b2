package uk.commonbaseline.options;

/// What a saving is to a budget.
public enum Benefit {
    /// A budget can be cut by it.
    CASHABLE,
    /// Time or quality that no budget can be cut by.
    NON_CASHABLE,
    /// A cost that would have come and now doesn't.
    AVOIDED,
    /// More is earned.
    INCOME
}
