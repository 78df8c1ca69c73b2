package uk.commonbaseline.sheet;

/// How much of a file is read at most. The numbers are far beyond what a council sends, and low enough that a hostile
/// file costs seconds and some megabytes; `docs/decisions` gives the reasons.
final class Limits {
    /// Columns of a sheet or a CSV file.
    static final int COLUMNS = 1_000;

    /// Rows of a sheet: what spreadsheet programs hold.
    static final int ROWS_OF_A_SHEET = 1_048_576;

    /// Rows of a whole file, for CSV as well.
    static final int ROWS = 10_000_000;

    /// Filled cells of a workbook.
    static final long CELLS = 100_000_000;

    /// Characters of one cell: what Excel holds.
    static final int CHARACTERS_OF_A_CELL = 32_767;

    /// Characters of one row.
    static final int CHARACTERS_OF_A_ROW = 1_000_000;

    /// What all rows together may hold: this much to begin with, and so much more for every row.
    static final long CHARACTERS_TO_BEGIN = 4_000_000;

    static final long CHARACTERS_FOR_EVERY_ROW = 8_192;

    /// Bytes that a workbook's list of shared texts may take in memory.
    static final long BYTES_OF_SHARED_TEXTS = 120L << 20;

    /// Parts of a ZIP archive, and bytes of the list that names them.
    static final int PARTS = 10_000;

    static final long BYTES_OF_DIRECTORY = 8L << 20;

    /// Bytes of everything in an archive when unpacked.
    static final long BYTES_UNPACKED = 1L << 30;

    /// How many times its packed size a part may have, once it is larger than [#BYTES_OF_ANY_RATIO].
    static final long RATIO = 250;

    static final long BYTES_OF_ANY_RATIO = 8L << 20;

    /// Bytes of a workbook inside an archive: it is held in memory.
    static final long BYTES_OF_PACKED_WORKBOOK = 48L << 20;

    /// How deep elements of a workbook's XML may be nested.
    static final int DEPTH = 200;

    /// Waiting for a workbook's rows: this long, and so much longer for every mebibyte of the file.
    static final long SECONDS_TO_BEGIN = 8;

    static final long SECONDS_FOR_EVERY_MEBIBYTE = 2;

    private Limits() {}
}
