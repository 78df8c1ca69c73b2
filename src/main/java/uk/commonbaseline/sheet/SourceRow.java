package uk.commonbaseline.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Place;

/// One row as the officer sees it: its sheet, its number on screen from 1, and its cells from column A (index 0).
/// Cells beyond the last filled one read as blank.
public final class SourceRow {
    private final int sheetNo;
    private final String sheet;
    private final int number;
    private final String[] texts;
    private final CellKind @Nullable [] kinds;

    /// `sheetNo` counts the sheets that are read, from 1; `kinds` is null where every cell is text (CSV).
    SourceRow(int sheetNo, String sheet, int number, String[] texts, CellKind @Nullable [] kinds) {
        this.sheetNo = sheetNo;
        this.sheet = sheet;
        this.number = number;
        this.texts = texts;
        this.kinds = kinds;
    }

    /// A row of texts, for headings read from elsewhere and for tests.
    public static SourceRow ofTexts(int number, List<String> texts) {
        return new SourceRow(1, "", number, texts.toArray(String[]::new), null);
    }

    /// The same row further down, for sheets that write equal rows once.
    SourceRow numbered(int other) {
        return new SourceRow(sheetNo, sheet, other, texts, kinds);
    }

    /// How many characters its cells hold.
    long characters() {
        long characters = 0;
        for (String text : texts) {
            characters += text.length();
        }
        return characters;
    }

    public int sheetNo() {
        return sheetNo;
    }

    public String sheet() {
        return sheet;
    }

    public int number() {
        return number;
    }

    /// Number of cells held, filled or not.
    public int width() {
        return texts.length;
    }

    /// The cell's text without surrounding spaces; empty when the cell is blank or beyond the row's end.
    public String text(int column) {
        return column < texts.length ? texts[column] : "";
    }

    public CellKind kind(int column) {
        if (kinds != null && column < kinds.length) {
            return kinds[column];
        }
        return text(column).isEmpty() ? CellKind.BLANK : CellKind.TEXT;
    }

    public boolean isBlank() {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// The first text of the row; empty where it is blank.
    public String firstText() {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// The only filled column, or -1 when none or several are filled.
    public int onlyFilledColumn() {
        int found = -1;
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                if (found >= 0) {
                    return -1;
                }
                found = column;
            }
        }
        return found;
    }

    public Place place() {
        return Place.ofRow(sheet, number);
    }

    public Place place(int column) {
        return Place.ofCell(sheet, number, column);
    }
}
