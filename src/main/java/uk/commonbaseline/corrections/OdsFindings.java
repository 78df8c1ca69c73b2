package uk.commonbaseline.corrections;

import java.util.List;
import uk.commonbaseline.finding.Place;

/// The Findings sheet as OpenDocument writes sheets.
final class OdsFindings {
    private static final int INPUT_COLUMN = FindingsSheet.HEADINGS.size() - 1;
    private static final int SPARE_LINES = 20;

    private final Identity identity;
    private final List<Mark> marks;
    private final StringBuilder xml = new StringBuilder();

    OdsFindings(Identity identity, List<Mark> marks) {
        this.identity = identity;
        this.marks = List.copyOf(marks);
    }

    /// @param taken names of the officer's own sheets
    String xml(List<String> taken) {
        String name = FindingsSheet.names().stream()
                .filter(free -> taken.stream().noneMatch(free::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new CannotBeMarked("no name is free for the Findings sheet"));
        xml.append("<table:table table:name=\"")
                .append(name)
                .append("\"><table:table-column table:number-columns-repeated=\"")
                .append(FindingsSheet.HEADINGS.size())
                .append("\"/>");
        List<List<String>> lines = FindingsSheet.lines(identity, marks);
        for (int line = 0; line < lines.size(); line++) {
            line(line, lines.get(line));
        }
        for (int spare = 0; spare < SPARE_LINES; spare++) {
            xml.append("<table:table-row><table:table-cell table:style-name=\"")
                    .append(OdsStyles.TEXT)
                    .append("\" table:number-columns-repeated=\"")
                    .append(INPUT_COLUMN)
                    .append("\"/><table:table-cell table:style-name=\"")
                    .append(OdsStyles.INPUT)
                    .append("\"/></table:table-row>");
        }
        return xml.append("</table:table>").toString();
    }

    private void line(int number, List<String> texts) {
        xml.append(number == 0 ? "<table:table-row table:visibility=\"collapse\">" : "<table:table-row>");
        boolean ofFinding = number >= FindingsSheet.HEADING_ROW;
        for (int column = 0; column < texts.size(); column++) {
            String style = number == FindingsSheet.HEADING_ROW - 1 ? OdsStyles.HEADING : OdsStyles.TEXT;
            String inside = ofFinding && column == 0
                    ? link(marks.get(number - FindingsSheet.HEADING_ROW), texts.get(0))
                    : OdsWorkbooks.paragraph(texts.get(column));
            cell(
                    ofFinding && column == INPUT_COLUMN ? OdsStyles.INPUT : style,
                    texts.get(column).isEmpty() ? "" : inside);
        }
        if (ofFinding && texts.size() <= INPUT_COLUMN) {
            cell(OdsStyles.INPUT, "");
        }
        xml.append("</table:table-row>");
    }

    private void cell(String style, String inside) {
        xml.append("<table:table-cell table:style-name=\"").append(style).append('"');
        if (inside.isEmpty()) {
            xml.append("/>");
        } else {
            xml.append(" office:value-type=\"string\">").append(inside).append("</table:table-cell>");
        }
    }

    private static String link(Mark mark, String shown) {
        if (!mark.hasRow()) {
            return OdsWorkbooks.paragraph(shown);
        }
        String column = mark.column().isEmpty() ? Place.columnLetters(0) : mark.column();
        String target = "#'" + mark.sheet().replace("'", "''") + "'." + column + mark.row();
        return "<text:p><text:a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:type=\"simple\" xlink:href=\""
                + XmlTags.escaped(target) + "\">" + XmlTags.escaped(shown) + "</text:a></text:p>";
    }
}
