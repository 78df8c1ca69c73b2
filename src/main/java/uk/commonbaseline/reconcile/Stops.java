package uk.commonbaseline.reconcile;

/// Which outcome of a check keeps a pack a draft. Where one does, a check that could not be made does too.
enum Stops {
    RED,
    /// Red for a council as a whole; a service alone does not.
    COUNCIL_RED,
    NOT_GREEN,
    NEVER
}
