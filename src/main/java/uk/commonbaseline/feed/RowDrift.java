package uk.commonbaseline.feed;

import java.util.List;
import java.util.Optional;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SourceRow;

/// Which rows of a sheet are not taken, since its columns are not those that were agreed.
///
/// @param wholeSheet every row; one finding about the sheet says why, and the rows get none of their own
/// @param newColumns columns (from 0) that nobody agreed on; a row that fills one is not taken
public record RowDrift(boolean wholeSheet, List<SheetShape.Column> newColumns) {
    static final RowDrift NONE = new RowDrift(false, List.of());

    public RowDrift {
        newColumns = List.copyOf(newColumns);
    }

    /// The same for rows below headings in another order.
    ///
    /// @param unknown columns (from 0) of which the feed does not speak, among the headings in `row`
    RowDrift among(List<Integer> unknown, SourceRow row) {
        return newColumns.isEmpty()
                ? this
                : new RowDrift(
                        wholeSheet,
                        unknown.stream()
                                .map(index -> new SheetShape.Column(
                                        index,
                                        row.text(index),
                                        "",
                                        Optional.empty(),
                                        SheetShape.Role.NONE,
                                        ColumnProfile.UNKNOWN))
                                .toList());
    }

    /// What is to be told of one row; each of them rejects it.
    public List<Finding> check(SourceRow row) {
        return newColumns.isEmpty()
                ? List.of()
                : newColumns.stream()
                        .filter(column -> !row.text(column.index()).isEmpty())
                        .<Finding>map(column -> new NewColumnFilled(row.place(column.index()), column.heading()))
                        .toList();
    }
}
