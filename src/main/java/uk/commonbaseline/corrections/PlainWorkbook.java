package uk.commonbaseline.corrections;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;

/// The rows of a CSV file as a workbook of one sheet; of a large file only those that need the officer. Every cell is
/// text, as it was sent: no code loses its zeros, and
/// nothing becomes a formula.
final class PlainWorkbook {
    static final String SHEET = "Data";
    /// The sheet's name where only some rows are on it; each stands under its own number.
    static final String PART = "Rows to correct";
    /// More rows are not sent back as a whole: nobody looks through them, and the workbook is held in memory.
    static final int MOST_ROWS_IN_ALL = 20_000;

    private static final int MOST_CHARACTERS = 12_000_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final String BOOK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final String sheet;
    private final String data;

    private PlainWorkbook(String sheet, String data) {
        this.sheet = sheet;
        this.data = data;
    }

    static WorkbookParts withoutSheets() {
        WorkbookParts parts = WorkbookParts.empty();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
        parts.put("_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(Relations.TYPES));
        parts.put("xl/workbook.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <workbook xmlns="%s"><sheets></sheets></workbook>""".formatted(BOOK));
        return parts;
    }

    /// All rows, where that is a workbook that can be handled; else those with a mark and what stands above the first
    /// data.
    ///
    /// @param headings row of the headings, or 0
    /// @throws CannotBeMarked when there is more than a workbook holds
    static PlainWorkbook of(Path file, FileLayout layout, int headings, Set<Integer> marked) {
        try (SheetReader rows = Sheets.open(file, layout)) {
            Optional<String> all = data(rows, _ -> true);
            if (all.isPresent()) {
                return new PlainWorkbook(SHEET, all.get());
            }
        }
        try (SheetReader rows = Sheets.open(file, layout)) {
            return data(rows, row -> row.number() <= headings || marked.contains(row.number()))
                    .map(some -> new PlainWorkbook(PART, some))
                    .orElseThrow(() -> new CannotBeMarked("there are more rows to correct than a person corrects"));
        }
    }

    /// Empty where there is too much.
    private static Optional<String> data(SheetReader rows, Predicate<SourceRow> wanted) {
        int text = Styles.none().plain();
        int written = 0;
        StringBuilder xml = new StringBuilder();
        while (rows.hasNext()) {
            SourceRow row = rows.next();
            if (!wanted.test(row)) {
                continue;
            }
            write(row, text, xml);
            if (++written > MOST_ROWS_IN_ALL || xml.length() > MOST_CHARACTERS) {
                return Optional.empty();
            }
        }
        return Optional.of(xml.toString());
    }

    /// The sheet that holds the rows.
    String sheet() {
        return sheet;
    }

    WorkbookParts parts() {
        WorkbookParts parts = withoutSheets();
        Styles styles = Styles.none();
        styles.plain();
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + BOOK
                        + "\"><sheetData>" + data + "</sheetData></worksheet>");
        parts.put("xl/styles.xml", styles.written());
        list(parts, sheet);
        return parts;
    }

    private static void write(SourceRow row, int style, StringBuilder xml) {
        if (row.isBlank()) {
            return;
        }
        if (row.number() > MOST_ROWS) {
            throw new CannotBeMarked("more rows than a workbook holds");
        }
        xml.append("<row r=\"").append(row.number()).append("\">");
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            if (text.length() > LONGEST_TEXT) {
                throw new CannotBeMarked("a text is longer than a cell holds");
            }
            if (!text.isEmpty()) {
                xml.append(FindingsSheet.inline(Place.columnLetters(column) + row.number(), text, style));
            }
        }
        xml.append("</row>");
    }

    private static void list(WorkbookParts parts, String name) {
        ContentTypes types = ContentTypes.of(parts);
        types.override(
                "xl/worksheets/sheet1.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
        types.override("xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
        Relations relations = Relations.of(parts, parts.workbook());
        String sheet = relations.add("worksheet", "xl/worksheets/sheet1.xml");
        relations.add("styles", "xl/styles.xml");
        parts.put(
                parts.workbook(),
                WorkbookParts.beforeEnd(
                        parts.text(parts.workbook()),
                        "sheets",
                        "<sheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"1\" r:id=\"%s\"/>"
                                .formatted(Relations.TYPES, name, sheet)));
    }
}
