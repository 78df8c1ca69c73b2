package uk.commonbaseline.normalise;

import uk.commonbaseline.finding.Place;

/// Where a record came from: the sheet, and its first and last row (they differ where several rows make one record).
///
/// @param sheetNo position among the sheets read, from 1
public record Origin(int sheetNo, String sheet, int row, int lastRow) {
    public Place place() {
        return Place.ofRow(sheet, row);
    }
}
