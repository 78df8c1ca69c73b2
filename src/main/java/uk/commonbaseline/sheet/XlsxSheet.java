package uk.commonbaseline.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Streams the rows of one sheet's XML. Formula cells give their stored result. Rows without content are not in the
/// file
/// and so are not given; the numbers of the others are those on screen.
final class XlsxSheet {
    private static final int MOST_ROWS = 1_048_576;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final int sheetNo;
    private final String name;
    private final XlsxContext context;
    private final RowBuilder row = new RowBuilder();
    private int number;
    private int column;
    private boolean formula;
    private @Nullable SourceRow ahead;

    XlsxSheet(InputStream in, int sheetNo, String name, XlsxContext context) throws XMLStreamException {
        this.in = in;
        this.xml = newXmlReader(in);
        this.sheetNo = sheetNo;
        this.name = name;
        this.context = context;
    }

    /// Plain XML only: a DOCTYPE or an outside entity is refused.
    static XMLStreamReader newXmlReader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /// Moves on; spreadsheet programs write no document types, so one is refused though nothing of it would be
    /// followed.
    static int nextEvent(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type is declared");
        }
        return event;
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
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException problem) {
            // Nothing is lost by a sheet that does not close after reading.
            return;
        }
    }

    private @Nullable SourceRow findRow() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = nextEvent(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow();
                    case "c" -> readCell();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && !row.isEmpty()) {
                return row.build(sheetNo, name, number);
            }
        }
        return null;
    }

    private void startRow() {
        @Nullable String given = xml.getAttributeValue(null, "r");
        number = given == null ? number + 1 : Integer.parseInt(given);
        if (number < 1 || number > MOST_ROWS) {
            throw new IllegalArgumentException("row " + number);
        }
        column = -1;
    }

    private void readCell() throws XMLStreamException {
        @Nullable String reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : columnOf(reference);
        @Nullable String type = xml.getAttributeValue(null, "t");
        @Nullable String style = xml.getAttributeValue(null, "s");
        formula = false;
        String value = readValue();
        if (value.isEmpty() && formula && type == null) {
            row.error(column, "formula without a result");
        } else if (!value.isEmpty()) {
            put(type == null ? "n" : type, style == null ? 0 : Integer.parseInt(style), value);
        }
    }

    /// The text of the cell's `v`, or all texts of its inline string; the formula itself is passed over.
    private String readValue() throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        boolean wanted = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                wanted = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
                formula |= xml.getLocalName().equals("f");
            } else if (event == XMLStreamConstants.CHARACTERS && wanted) {
                value.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    return value.toString();
                }
                wanted = false;
            }
        }
    }

    private void put(String type, int style, String value) {
        switch (type) {
            case "s" -> row.text(column, context.sharedText(Integer.parseInt(value)));
            case "str", "inlineStr" -> row.text(column, value);
            case "b" -> row.truth(column, value.equals("1") || value.equals("true"));
            case "e" -> row.error(column, value);
            case "d" -> row.text(column, value.length() > 10 ? value.substring(0, 10) : value);
            default -> row.number(column, Double.parseDouble(value), context.shownAs(style), context.from1904());
        }
    }

    private static int columnOf(String reference) {
        int index = 0;
        for (int at = 0; at < reference.length(); at++) {
            char letter = reference.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            index = index * 26 + (letter - 'A' + 1);
        }
        if (index < 1 || index > 16_384) {
            throw new IllegalArgumentException("cell " + reference);
        }
        return index - 1;
    }
}
