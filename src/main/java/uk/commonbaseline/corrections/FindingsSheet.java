package uk.commonbaseline.corrections;

import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.finding.Place;

/// The sheet that lists what was found, links to the cells, and takes the corrected values. It quotes no more than the
/// receipt does.
final class FindingsSheet {
    static final String NAME = "Findings";
    static final String SHEET = "Sheet";
    static final String ROW = "Row";
    static final String COLUMN = "Column";
    static final String CORRECTED = "Corrected value";
    static final List<String> HEADINGS =
            List.of("Where", SHEET, ROW, COLUMN, "What is wrong", "What follows", "What would help", CORRECTED);
    static final int HEADING_ROW = 5;
    private static final int CORRECTED_COLUMN = 7;
    /// Lines below the last finding in which the officer may correct more.
    private static final int SPARE_LINES = 20;

    private final Identity identity;
    private final List<Mark> marks;
    private final Styles styles;
    private final String linkTo;
    private final StringBuilder xml = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int row;

    /// @param linkTo name of the sheet that places without a sheet lie on; empty for no links
    FindingsSheet(Identity identity, List<Mark> marks, Styles styles, String linkTo) {
        this.identity = identity;
        this.marks = marks;
        this.styles = styles;
        this.linkTo = linkTo;
    }

    /// The names it may have: the next where the officer has a sheet of that name herself.
    static List<String> names() {
        return List.of(NAME, NAME + " 2", NAME + " 3", NAME + " 4");
    }

    /// The sheet's texts, line by line.
    static List<List<String>> lines(Identity identity, List<Mark> marks) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Identity.SIGN, String.valueOf(identity.deliveryId()), identity.sha256(), Identity.LAYOUT));
        lines.add(List.of("What we found in " + identity.fileName() + "." + identity.remark()));
        lines.add(
                List.of(
                        "Write what is right into the column \"Corrected value\", or into the marked cells themselves; (blank) empties a cell."));
        lines.add(
                List.of(
                        "Then drop this workbook, or this sheet alone, into the folder that you dropped the file into. Lines without a corrected value change nothing."));
        lines.add(HEADINGS);
        marks.forEach(mark -> lines.add(texts(mark)));
        return lines;
    }

    private static List<String> texts(Mark mark) {
        String follows =
                mark.rejects() ? mark.hasRow() ? "row not accepted" : "file not accepted" : "accepted, please check";
        return List.of(
                mark.place().toString(),
                mark.sheet(),
                mark.hasRow() ? String.valueOf(mark.row()) : "",
                mark.column(),
                mark.words(),
                follows,
                mark.remedy());
    }

    String xml() {
        begin();
        List<List<String>> lines = lines(identity, marks);
        line(" hidden=\"1\"", lines.getFirst(), styles.plain());
        lines.subList(1, HEADING_ROW - 1).forEach(texts -> line("", texts, styles.title()));
        line("", HEADINGS, styles.heading());
        for (int index = 0; index < marks.size(); index++) {
            line("", lines.get(HEADING_ROW + index), styles.plain());
            link(marks.get(index));
        }
        for (int spare = 0; spare < SPARE_LINES; spare++) {
            line("", List.of("", "", "", "", "", "", ""), styles.plain());
        }
        end();
        return xml.toString();
    }

    private void begin() {
        xml.append("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s">\
                <sheetViews><sheetView workbookViewId="0"><pane ySplit="%d" topLeftCell="A%d" activePane="bottomLeft" \
                state="frozen"/></sheetView></sheetViews><cols>\
                <col min="1" max="1" width="18" customWidth="1"/><col min="2" max="2" width="16" customWidth="1"/>\
                <col min="3" max="4" width="9" customWidth="1"/><col min="5" max="5" width="60" customWidth="1"/>\
                <col min="6" max="6" width="20" customWidth="1"/><col min="7" max="7" width="50" customWidth="1"/>\
                <col min="8" max="8" width="26" customWidth="1"/></cols><sheetData>""".formatted(Relations.TYPES, HEADING_ROW, HEADING_ROW + 1));
    }

    private void line(String attributes, List<String> texts, int style) {
        row++;
        xml.append("<row r=\"").append(row).append('"').append(attributes).append('>');
        for (int column = 0; column < texts.size(); column++) {
            boolean links = column == 0 && row > HEADING_ROW && !linkTo.isEmpty();
            cell(column, texts.get(column), links ? styles.link() : style);
        }
        if (row > HEADING_ROW) {
            cell(CORRECTED_COLUMN, "", styles.input());
        }
        xml.append("</row>");
    }

    private void link(Mark mark) {
        if (mark.hasRow() && !linkTo.isEmpty()) {
            links.add("<hyperlink ref=\"A%d\" location=\"%s\"/>"
                    .formatted(row, XmlTags.escaped(target(mark, mark.sheet().isEmpty() ? linkTo : mark.sheet()))));
        }
    }

    /// Where a link leads: `'ICT'!G31`.
    static String target(Mark mark, String sheet) {
        String cell = (mark.column().isEmpty() ? "A" : mark.column()) + mark.row();
        return "'" + sheet.replace("'", "''") + "'!" + cell;
    }

    private void cell(int column, String text, int style) {
        xml.append(inline(Place.columnLetters(column) + row, text, style));
    }

    /// A cell that holds text, never a formula.
    static String inline(String reference, String text, int style) {
        if (text.isEmpty()) {
            return "<c r=\"%s\" s=\"%d\"/>".formatted(reference, style);
        }
        return "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(reference, style, XmlTags.escaped(text));
    }

    private void end() {
        xml.append("</sheetData>");
        if (!links.isEmpty()) {
            xml.append("<hyperlinks>");
            links.forEach(xml::append);
            xml.append("</hyperlinks>");
        }
        xml.append("</worksheet>");
    }
}
