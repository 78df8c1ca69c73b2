package uk.commonbaseline.options;

/// Which of the three rates of each savings line a costing takes. Costs are the same in all three.
public enum Case {
    LOW,
    CENTRAL,
    HIGH
}
