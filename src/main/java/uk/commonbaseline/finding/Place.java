package uk.commonbaseline.finding;

/// Where the officer finds it: the sheet by its name (empty for CSV), the row as her program numbers it from 1
/// (0 for the whole sheet or file), the column by its letter (empty for the whole row).
public record Place(String sheet, int row, String column) {
    public static final Place WHOLE_FILE = new Place("", 0, "");

    public Place {
        if (row < 0) {
            throw new IllegalArgumentException("rows are numbered from 1, not " + row);
        }
    }

    public static Place ofRow(String sheet, int row) {
        return new Place(sheet, row, "");
    }

    /// `index` counts columns from 0.
    public static Place ofCell(String sheet, int row, int index) {
        return new Place(sheet, row, columnLetters(index));
    }

    /// 0 is `A`, 25 is `Z`, 26 is `AA`.
    public static String columnLetters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /// The column of a reference or of its letters alone, from 0: `G31` and `G` are 6, `AA` is 26; -1 without letters.
    /// Letters are capitals.
    public static int columnIndex(String reference) {
        int index = 0;
        for (int at = 0; at < reference.length(); at++) {
            char letter = reference.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            index = index * 26 + (letter - 'A' + 1);
        }
        return index - 1;
    }

    /// As spreadsheet programs write it: `ICT!G31`, `G31`, `row 31`, or `the file`.
    @Override
    public String toString() {
        String within = sheet.isEmpty() ? "" : sheet + "!";
        if (row == 0) {
            return sheet.isEmpty() ? "the file" : "sheet " + sheet;
        }
        return column.isEmpty()
                ? (sheet.isEmpty() ? "row " + row : "sheet " + sheet + " row " + row)
                : within + column + row;
    }
}
