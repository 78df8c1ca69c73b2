package uk.commonbaseline.sheet;

import java.io.InputStream;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Place;

/// Streams the rows of one sheet's XML. Formula cells give their stored result. Rows without content are not in the
/// file
/// and so are not given; the numbers of the others are those on screen.
final class XlsxSheet {
    private final Xml xml;
    private final int sheetNo;
    private final String name;
    private final XlsxContext context;
    private final RowBuilder row = new RowBuilder();
    private int number;
    private int column;
    private boolean formula;
    private boolean contradictory;
    private @Nullable SourceRow ahead;

    XlsxSheet(InputStream in, int sheetNo, String name, XlsxContext context) throws XMLStreamException {
        this.xml = new Xml(in);
        this.sheetNo = sheetNo;
        this.name = name;
        this.context = context;
    }

    boolean hasNext() throws XMLStreamException {
        if (ahead == null) {
            ahead = findRow();
        }
        return ahead != null;
    }

    SourceRow next() throws XMLStreamException {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        SourceRow found = ahead;
        ahead = null;
        return found;
    }

    void close() {
        xml.close();
    }

    private @Nullable SourceRow findRow() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "row" -> startRow();
                    case "c" -> readCell();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.isNamed("row") && !row.isEmpty()) {
                return row.build(sheetNo, name, number);
            }
        }
        return null;
    }

    private void startRow() {
        @Nullable String given = xml.plainAttribute("r");
        int found = given == null ? number + 1 : Integer.parseInt(given);
        if (found <= number || found > Limits.ROWS_OF_A_SHEET) {
            throw new IllegalArgumentException("row " + found + " behind row " + number);
        }
        number = found;
        column = -1;
    }

    private void readCell() throws XMLStreamException {
        @Nullable String reference = xml.plainAttribute("r");
        int found = reference == null ? column + 1 : columnOf(reference);
        if (found <= column) {
            throw new IllegalArgumentException("cell " + reference + " twice or out of order");
        }
        column = found;
        @Nullable String type = xml.plainAttribute("t");
        @Nullable String style = xml.plainAttribute("s");
        formula = false;
        String value = readValue("inlineStr".equals(type));
        if (value.isEmpty() && formula && type == null) {
            row.error(column, "formula without a result");
        } else if (contradictory) {
            row.error(column, "two contents");
        } else if (!value.isEmpty()) {
            put(type == null ? "n" : type, style == null ? 0 : Integer.parseInt(style), value);
        }
    }

    /// The text of the cell's `v`, or its inline string, as the cell's type says.
    /// Some programs leave the string behind when they overwrite it.
    /// Where the two differ nobody can tell which is seen. Formulas are passed over.
    private String readValue(boolean inline) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        @Nullable StringBuilder wanted = null;
        int aids = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                aids += xml.isNamed("rPh") ? 1 : 0;
                wanted = xml.isNamed("v") ? value : xml.isNamed("t") && aids == 0 ? texts : null;
                formula |= xml.isNamed("f");
            } else if (wanted != null
                    && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                xml.addText(wanted);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.isNamed("c")) {
                    return chosen(inline, texts.toString(), value.toString());
                }
                aids -= xml.isNamed("rPh") ? 1 : 0;
                wanted = null;
            }
        }
    }

    private String chosen(boolean inline, String text, String value) {
        contradictory = inline && !text.isEmpty() && !value.isEmpty() && !text.equals(value);
        return (inline ? !text.isEmpty() : value.isEmpty()) ? text : value;
    }

    private void put(String type, int style, String value) {
        switch (type) {
            case "s" -> row.text(column, context.sharedText(Integer.parseInt(value)));
            case "str", "inlineStr" -> row.text(column, SharedTexts.unescaped(value));
            case "b" -> row.truth(column, value.equals("1") || value.equals("true"));
            case "e" -> row.error(column, value);
            case "d" -> row.text(column, value.length() > 10 ? value.substring(0, 10) : value);
            default -> row.number(column, Double.parseDouble(value), context.shownAs(style), context.from1904());
        }
    }

    private static int columnOf(String reference) {
        int index = Place.columnIndex(reference);
        if (index < 0 || index >= 16_384) {
            throw new IllegalArgumentException("cell " + reference);
        }
        return index;
    }
}
