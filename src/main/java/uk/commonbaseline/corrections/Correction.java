package uk.commonbaseline.corrections;

import uk.commonbaseline.finding.Place;
import uk.commonbaseline.sheet.CellKind;

/// A cell's new content.
///
/// @param text empty to empty the cell
/// @param kind what the officer's program says the new content is
record Correction(String sheet, int row, int column, String text, CellKind kind, Way way) {
    /// How the officer said it.
    enum Way {
        /// In the column for it on the Findings sheet.
        FINDINGS_SHEET,
        /// In the cell itself.
        CELL
    }

    Place place() {
        return Place.ofCell(sheet, row, column);
    }

    boolean isNumber() {
        return kind == CellKind.NUMBER || kind == CellKind.PERCENT;
    }

    boolean saysTheSameAs(Correction other) {
        return text.equals(other.text);
    }
}
