package uk.commonbaseline.feed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.sheet.CellKind;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.SheetState;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;

/// Sheets in sight that the feed does not name, though they hold figures: rows may have been put there for us.
public final class UnreadSheets {
    /// One row with figures may be a printing date.
    private static final int FEWEST = 2;

    private static final int MOST_COUNTED = 1_000;

    private UnreadSheets() {}

    /// A sheet that is in sight, holds figures, and is not read.
    ///
    /// @param rows how many rows with figures it has; 1,000 stands for as many or more
    public record SheetNotRead(String sheet, int rows) implements Finding.OfFile {
        @Override
        public Place place() {
            return new Place(sheet, 0, "");
        }

        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "Sheet \"%s\" holds %s%,d rows with figures, and is not part of what was agreed; none of it was read."
                    .formatted(sheet, rows == MOST_COUNTED ? "at least " : "", rows);
        }

        @Override
        public String remedy() {
            return "If its rows belong to this extract, tell the partnership team, who add the sheet to the feed; else nothing.";
        }
    }

    /// Those of a file's other sheets, each with its number of rows.
    ///
    /// @throws uk.commonbaseline.sheet.UnreadableFile when the file is broken
    public static List<Finding> among(List<Sheets.OtherSheet> others, Path file, FileLayout layout) {
        List<Finding> found = new ArrayList<>();
        for (Sheets.OtherSheet other : others) {
            if (other.state() == SheetState.VISIBLE) {
                int rows = rowsWithFigures(file, layout, other.name());
                if (rows >= FEWEST) {
                    found.add(new SheetNotRead(other.name(), rows));
                }
            }
        }
        return found;
    }

    private static int rowsWithFigures(Path file, FileLayout layout, String sheet) {
        FileLayout one = new FileLayout(layout.format(), layout.encoding(), layout.delimiter(), List.of(sheet));
        int rows = 0;
        try (SheetReader reader = Sheets.open(file, one)) {
            while (rows < MOST_COUNTED && reader.hasNext()) {
                rows += holdsFigure(reader.next()) ? 1 : 0;
            }
        }
        return rows;
    }

    private static boolean holdsFigure(SourceRow row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
