package uk.commonbaseline.corrections;

import java.util.List;
import uk.commonbaseline.finding.Place;

/// One finding as it is shown to the officer in her workbook.
///
/// @param column letter, empty for a finding about a whole row
/// @param row 0 for a finding about the file
/// @param rejects whether the row or file is left out because of it
public record Mark(String sheet, int row, String column, boolean rejects, String words, String remedy) {
    Place place() {
        return new Place(sheet, row, column);
    }

    boolean hasRow() {
        return row > 0;
    }

    /// Whether anything can be shown on the sheets themselves.
    static boolean anyOnSheets(List<Mark> marks) {
        return marks.stream().anyMatch(Mark::hasRow);
    }
}
