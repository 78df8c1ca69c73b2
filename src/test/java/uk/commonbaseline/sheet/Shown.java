package uk.commonbaseline.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import uk.commonbaseline.sheet.FileLayout.Format;

/// A file's rows as lines of text: `sheet!row: cells`, each cell with a letter for its kind (`t` text, `n` number, `d`
/// date, `b` truth, `e` error; nothing for a blank cell).
final class Shown {
    private Shown() {}

    static FileLayout csv(String encoding, char delimiter) {
        return new FileLayout(Format.CSV, encoding, delimiter, List.of());
    }

    static FileLayout workbook(Format format, String... sheets) {
        return new FileLayout(format, "utf-8", ',', List.of(sheets));
    }

    static List<String> rows(Path file, FileLayout layout) {
        List<String> shown = new ArrayList<>();
        try (SheetReader reader = Sheets.open(file, layout)) {
            reader.forEachRemaining(row -> shown.add(shown(row)));
        }
        return shown;
    }

    private static String shown(SourceRow row) {
        StringJoiner cells = new StringJoiner(" | ", row.sheet() + "!" + row.number() + ": ", "");
        for (int column = 0; column < row.width(); column++) {
            cells.add(prefix(row.kind(column)) + row.text(column));
        }
        return cells.toString();
    }

    private static String prefix(CellKind kind) {
        return switch (kind) {
            case BLANK -> "";
            case TEXT -> "t:";
            case NUMBER -> "n:";
            case PERCENT -> "p:";
            case DATE -> "d:";
            case TRUTH -> "b:";
            case ERROR -> "e:";
        };
    }
}
