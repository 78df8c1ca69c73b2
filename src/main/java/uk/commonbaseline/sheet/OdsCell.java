package uk.commonbaseline.sheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// One cell of an OpenDocument spreadsheet: what kind of value it declares, the value, and the text that is shown.
record OdsCell(String type, @Nullable String value, String shown) {
    private static final int DAY_LENGTH = 10;
    private static final int HALF_A_SECOND = 500;

    /// Reads up to the end of the cell at whose beginning the reader stands.
    static OdsCell read(Xml xml) throws XMLStreamException {
        String type = "error".equals(xml.attribute("calcext", "value-type"))
                ? "error"
                : String.valueOf(xml.attribute("office", "value-type"));
        @Nullable
        String value = switch (type) {
            case "float", "percentage", "currency" -> xml.attribute("office", "value");
            case "date" -> xml.attribute("office", "date-value");
            case "time" -> xml.attribute("office", "time-value");
            case "boolean" -> xml.attribute("office", "boolean-value");
            default -> xml.attribute("office", "string-value");
        };
        return new OdsCell(type, value, shownText(xml));
    }

    /// The paragraphs of the cell, parted by line breaks. A comment, a drawing or an embedded object is none of them.
    private static String shownText(Xml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int cellDepth = xml.depth();
        int paragraphs = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < cellDepth) {
                return text.toString();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.depth() > cellDepth + 1) {
                    addInline(xml, text);
                } else if (!xml.isNamed("p")) {
                    passOver(xml);
                } else if (paragraphs++ > 0) {
                    text.append('\n');
                }
            } else if (xml.depth() > cellDepth
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.SPACE
                            || event == XMLStreamConstants.CDATA)) {
                xml.addText(text);
            }
        }
    }

    private static void addInline(Xml xml, StringBuilder text) throws XMLStreamException {
        switch (xml.name()) {
            case "s" -> text.append(" ".repeat(spaces(xml.attribute("c"))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "annotation", "frame", "ruby-text" -> passOver(xml);
            default -> {}
        }
        if (text.length() > Limits.CHARACTERS_OF_A_CELL) {
            throw Budget.longCell();
        }
    }

    private static int spaces(@Nullable String count) {
        return count == null ? 1 : Math.clamp(Integer.parseInt(count), 0, Limits.CHARACTERS_OF_A_CELL);
    }

    /// Moves to the end of the element that has just begun.
    static void passOver(Xml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.depth() >= depth) {
            xml.next();
        }
    }

    boolean isBlank() {
        return (value == null || value.isBlank()) && shown.isBlank();
    }

    void putInto(RowBuilder row, int column) {
        String content = value == null ? "" : value;
        switch (type) {
            case "error" -> row.error(column, shown);
            case "float", "currency" -> row.number(column, Double.parseDouble(content), ShownAs.NUMBER, false);
            case "percentage" -> row.number(column, Double.parseDouble(content), ShownAs.PERCENT, false);
            case "date" -> putDay(row, column, content);
            case "time" -> putTime(row, column, content);
            case "boolean" -> row.truth(column, content.equals("true"));
            case "string" -> putText(row, column, value == null ? shown : content);
            default -> row.text(column, shown);
        }
    }

    /// Other programs don't mark errors; they show them.
    private static void putText(RowBuilder row, int column, String text) {
        if (text.matches("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)|Err:\\d{3}")) {
            row.error(column, text);
        } else {
            row.text(column, text);
        }
    }

    /// Years before 0 and beyond 9999, which a slip can make, are no days that anyone means.
    private void putDay(RowBuilder row, int column, String written) {
        try {
            row.date(
                    column,
                    LocalDate.parse(written.length() > DAY_LENGTH ? written.substring(0, DAY_LENGTH) : written));
        } catch (DateTimeParseException _) {
            row.text(column, shown.isBlank() ? written : shown);
        }
    }

    private void putTime(RowBuilder row, int column, String written) {
        try {
            Duration time = Duration.parse(written);
            row.time(column, Duration.ofSeconds(time.plusMillis(HALF_A_SECOND).toSeconds()));
        } catch (DateTimeParseException _) {
            row.text(column, shown.isBlank() ? written : shown);
        }
    }
}
