package uk.commonbaseline.sheet;

/// What the officer's program says a cell holds. CSV knows only [#TEXT] and [#BLANK].
public enum CellKind {
    BLANK,
    TEXT,
    /// The text is the number in plain decimal notation, to the 15 significant digits that spreadsheet programs keep.
    NUMBER,
    /// A number that is shown as a percentage: the text is the fraction, `0.6` for a cell that shows 60%.
    PERCENT,
    /// The text is an ISO date, `2008-03-31`; a time of day is dropped.
    DATE,
    /// The text is `true` or `false`.
    TRUTH,
    /// The text is the error as shown, such as `#REF!`.
    ERROR
}
