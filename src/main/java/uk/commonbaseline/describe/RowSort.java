package uk.commonbaseline.describe;

/// What a row of a table is.
enum RowSort {
    BLANK,
    DATA,
    TOTAL,
    REMARK,
    HEADINGS_AGAIN,
    OTHER_HEADINGS
}
