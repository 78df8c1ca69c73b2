package uk.commonbaseline.finding;

/// What a finding does to the data it is about. Ordered from harmless to worst.
public enum Consequence {
    /// For information; nothing to correct.
    NOTED("for information"),
    /// The row is in; the officer is asked to look.
    QUESTIONED("accepted, please check"),
    /// The row is left out until it is corrected.
    ROW_REJECTED("row not accepted"),
    /// Nothing of the file is loaded.
    FILE_REJECTED("file not accepted");

    private final String words;

    Consequence(String words) {
        this.words = words;
    }

    public String inPlainWords() {
        return words;
    }

    public boolean rejects() {
        return compareTo(ROW_REJECTED) >= 0;
    }
}
