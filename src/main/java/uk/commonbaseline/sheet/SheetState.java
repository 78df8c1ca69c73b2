package uk.commonbaseline.sheet;

/// What a sheet of a workbook is to whoever opens it.
public enum SheetState {
    VISIBLE,
    /// In sight, and made by a pivot table out of other rows.
    PIVOT,
    HIDDEN,
    /// Hidden so that no menu of the program shows it again.
    VERY_HIDDEN;

    public boolean isInSight() {
        return this == VISIBLE || this == PIVOT;
    }
}
