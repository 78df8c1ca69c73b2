package uk.commonbaseline.reconcile;

/// A fault that one check is to see.
///
/// @param sql how it is planted into the clean councils, of which A has it
/// @param measure what the check is to measure, worked out by hand
record Fault(String check, String sql, String measure, Verdict verdict, String words) {
    @Override
    public String toString() {
        return check + " " + words;
    }
}
