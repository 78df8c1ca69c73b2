package uk.commonbaseline.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// Sheets written in a test as text: one line a row, its cells parted by bars.
public final class TextTable implements SheetReader {
    private final Iterator<SourceRow> rows;
    private boolean closed;

    private TextTable(List<SourceRow> rows) {
        this.rows = rows.iterator();
    }

    /// One sheet, as a CSV file would give it.
    public static TextTable of(String table) {
        return new TextTable(sheet(1, "", table));
    }

    /// Several sheets, `Sheet1` and so on.
    public static TextTable ofSheets(String... tables) {
        List<SourceRow> all = new ArrayList<>();
        for (int number = 1; number <= tables.length; number++) {
            all.addAll(sheet(number, "Sheet" + number, tables[number - 1]));
        }
        return new TextTable(all);
    }

    private static List<SourceRow> sheet(int number, String name, String table) {
        List<SourceRow> rows = new ArrayList<>();
        for (String line : table.split("\n", -1)) {
            String[] cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            rows.add(new SourceRow(number, name, rows.size() + 1, cells, null));
        }
        return rows;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public SourceRow next() {
        return rows.next();
    }

    @Override
    public void close() {
        closed = true;
    }
}
