package uk.commonbaseline.describe;

import uk.commonbaseline.partnership.Spelling;

/// What the cells of a column are.
enum ColumnKind {
    EMPTY,
    MONEY,
    NUMBER,
    DATE,
    PERIOD,
    CODE,
    NAME,
    FTE,
    HOURS,
    PERCENTAGE,
    TEXT,
    PERSONAL_DATA;

    String word() {
        return Spelling.of(this).replace('-', ' ');
    }
}
