package uk.commonbaseline.reconcile;

import uk.commonbaseline.partnership.Pounds;

/// The outcome of one check.
public sealed interface Reconciliation {
    /// What was checked, in a few words.
    String what();

    record Agreed(String what) implements Reconciliation {}

    /// The two sides do not agree.
    ///
    /// @param residual what nobody can explain
    record Differs(String what, Pounds residual, String inPlainWords) implements Reconciliation {}

    /// Not a pass: it could not be checked.
    record NotChecked(String what, String because) implements Reconciliation {}
}
