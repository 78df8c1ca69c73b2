package uk.commonbaseline.benefits;

import uk.commonbaseline.partnership.Spelling;

/// What became of a claim, or of what a line planned for a year.
public enum State {
    DELIVERED("delivered"),
    PARTLY_DELIVERED("partly delivered"),
    SLIPPED("slipped"),
    REVERSED("reversed"),
    NOT_EVIDENCED("not evidenced"),
    DOUBLE_CLAIMED("double claimed"),
    /// Costs fell by what was planned, and nobody claims it.
    UNCLAIMED("not claimed"),
    /// The later extract is missing or not whole; that is not nought.
    NOT_MEASURED("not measured"),
    /// Nothing is planned for that year.
    NOT_DUE("not due"),
    /// The year has no later extract yet.
    TO_COME("to come");

    private final String words;

    State(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// As the warehouse holds it: `partly-delivered`.
    public String word() {
        return Spelling.of(this);
    }

    static State of(String word) {
        return Spelling.read(State.class, word);
    }
}
