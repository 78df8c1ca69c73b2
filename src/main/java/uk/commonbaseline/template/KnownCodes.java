package uk.commonbaseline.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;
import uk.commonbaseline.template.TemplateColumn.Choices;

/// The codes of a council that are mapped already, as `maps/<council>/<dimension>.csv` lists them. New ones may be
/// typed.
final class KnownCodes {
    private static final int MOST = 20_000;

    private final Path folder;

    KnownCodes(Path maps, String council) {
        this.folder = maps.resolve(council);
    }

    /// The codes of a field that is mapped; none for any other.
    Choices choices(Field field) {
        return switch (field) {
            case COST_CENTRE, SUBJECTIVE, UNIT, INDICATOR, SERVICE -> read(folder.resolve(field.word() + ".csv"));
            default -> Choices.NONE;
        };
    }

    private static Choices read(Path map) {
        if (!Files.isRegularFile(map)) {
            return Choices.NONE;
        }
        Map<String, String> names = new LinkedHashMap<>();
        try (SheetReader rows = Sheets.open(map, new FileLayout(Format.CSV, "UTF-8", ',', List.of()))) {
            int code = -1;
            int name = -1;
            while (rows.hasNext() && names.size() < MOST) {
                SourceRow row = rows.next();
                if (code < 0) {
                    code = column(row, "code");
                    name = column(row, "name");
                } else if (!row.text(code).isEmpty()) {
                    names.putIfAbsent(row.text(code), name < 0 ? "" : row.text(name));
                }
                if (code < 0) {
                    return Choices.NONE;
                }
            }
        }
        return names.isEmpty()
                ? Choices.NONE
                : new Choices(List.copyOf(names.keySet()), List.copyOf(names.values()), false);
    }

    private static int column(SourceRow headings, String wanted) {
        for (int column = 0; column < headings.width(); column++) {
            if (headings.text(column).toLowerCase(Locale.ROOT).equals(wanted)) {
                return column;
            }
        }
        return -1;
    }
}
