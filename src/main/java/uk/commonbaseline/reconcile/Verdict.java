package uk.commonbaseline.reconcile;

import java.util.Locale;

/// What a check came to, the gravest last. What could not be checked is no pass.
public enum Verdict {
    GREEN,
    AMBER,
    NOT_CHECKED,
    RED;

    static Verdict read(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
