package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.finding.Quoted;
import uk.commonbaseline.sheet.CellKind;
import uk.commonbaseline.sheet.SourceRow;

/// One cell on its way to becoming a value: what it holds, where it stands, and how it may be quoted.
///
/// @param row null for a constant of the feed
record Cell(String text, CellKind kind, @Nullable SourceRow row, int column, String heading, Quoted quoting) {

    /// The same cell with other content, such as a number without its footnote mark.
    Cell holding(String other) {
        return new Cell(other, kind, row, column, heading, quoting);
    }

    Place place() {
        return row == null ? Place.WHOLE_FILE : row.place(column);
    }

    boolean isError() {
        return ShownErrors.holds(kind, text);
    }

    String quoted() {
        return quoting.quote(
                kind == CellKind.PERCENT
                        ? new BigDecimal(text).movePointRight(2).toPlainString() + "%"
                        : text);
    }
}
