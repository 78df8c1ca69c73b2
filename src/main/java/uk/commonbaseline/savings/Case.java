package uk.commonbaseline.savings;

/// Which of the three rates of each savings line a costing takes. Costs are the same in all three.
enum Case {
    LOW,
    CENTRAL,
    HIGH
}
