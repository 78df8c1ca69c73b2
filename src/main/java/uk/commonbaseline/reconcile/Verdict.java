package uk.commonbaseline.reconcile;

import uk.commonbaseline.partnership.Spelling;

/// What a check came to, the gravest last. What could not be checked is no pass.
public enum Verdict {
    GREEN,
    AMBER,
    NOT_CHECKED,
    RED;

    static Verdict read(String word) {
        return Spelling.read(Verdict.class, word);
    }
}
