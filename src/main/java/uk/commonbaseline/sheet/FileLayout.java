package uk.commonbaseline.sheet;

import java.util.List;

/// How a file must be opened: its format and, for CSV, its encoding and delimiter; for workbooks, the sheets to read.
///
/// @param sheets names of the sheets to read in this order; empty for the only visible one
public record FileLayout(Format format, String encoding, char delimiter, List<String> sheets) {
    public FileLayout {
        sheets = List.copyOf(sheets);
    }

    public enum Format {
        CSV,
        XLS,
        XLSX,
        ODS
    }
}
