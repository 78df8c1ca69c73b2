package uk.commonbaseline.corrections;

import uk.commonbaseline.finding.Place;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.SourceRow;

/// The rows of a CSV file as a workbook of one sheet. Every cell is text, as it was sent: no code loses its zeros, and
/// nothing becomes a formula.
final class PlainWorkbook {
    static final String SHEET = "Data";
    private static final int MOST_CHARACTERS = 60_000_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final String BOOK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private PlainWorkbook() {}

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

    /// @throws CannotBeMarked when there is more than a workbook holds
    static WorkbookParts of(SheetReader rows) {
        WorkbookParts parts = withoutSheets();
        Styles styles = Styles.none();
        int text = styles.plain();
        StringBuilder xml = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
                .append(BOOK)
                .append("\"><sheetData>");
        while (rows.hasNext()) {
            write(rows.next(), text, xml);
            if (xml.length() > MOST_CHARACTERS) {
                throw new CannotBeMarked("the file is too large for a workbook");
            }
        }
        parts.put(
                "xl/worksheets/sheet1.xml",
                xml.append("</sheetData></worksheet>").toString());
        parts.put("xl/styles.xml", styles.written());
        list(parts);
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

    private static void list(WorkbookParts parts) {
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
                                .formatted(Relations.TYPES, SHEET, sheet)));
    }
}
