package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Place;

/// The cells that LibreOffice found in a workbook, from its flat XML. Reads without any class of the product's readers.
final class ConvertedCells {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final Map<String, Map<String, Converted>> sheets = new LinkedHashMap<>();
    private final Set<String> pivots = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final XMLStreamReader xml;
    private Map<String, Converted> cells = new TreeMap<>();
    private int row;
    private int column;

    /// @param type as OpenDocument names it, `error` for an error
    /// @param value as declared; the shown text where nothing is
    /// @param covered whether it lies under a merged cell
    record Converted(String type, String value, String shown, boolean covered) {}

    private ConvertedCells(XMLStreamReader xml) {
        this.xml = xml;
    }

    static ConvertedCells of(Path flat) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(flat)) {
            ConvertedCells cells = new ConvertedCells(factory.createXMLStreamReader(in));
            cells.read();
            return cells;
        }
    }

    /// By sheet, then by place, such as `G31`.
    Map<String, Map<String, Converted>> sheets() {
        return sheets;
    }

    /// Whether a pivot table stands on the sheet.
    boolean holdsPivot(String sheet) {
        return pivots.contains(sheet);
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
    }

    private void start() throws XMLStreamException {
        String name = xml.getLocalName();
        boolean ofTable = TABLE.equals(xml.getNamespaceURI());
        if (ofTable && name.equals("table") && "spreadsheet".equals(open.peek())) {
            cells = new TreeMap<>();
            sheets.put(attribute(TABLE, "name"), cells);
            row = 0;
        } else if (ofTable && name.equals("table-row")) {
            readRow();
            return;
        } else if (name.equals("data-pilot-table")) {
            String target = attribute(TABLE, "target-range-address");
            pivots.add(target.replaceAll("^[$]?'?(.*?)'?\\.[$]?[A-Z]+[$]?\\d+:.*$", "$1")
                    .replace("''", "'"));
        } else if (name.equals("shapes") || name.equals("tracked-changes")) {
            skip();
            return;
        }
        open.push(name);
    }

    private void readRow() throws XMLStreamException {
        int repeats = count("number-rows-repeated");
        column = 0;
        Map<Integer, Converted> found = new TreeMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                readCell(found);
            }
        }
        for (int each = 0; each < repeats && !found.isEmpty(); each++) {
            int number = row + each + 1;
            found.forEach((at, cell) -> cells.put(Place.columnLetters(at) + number, cell));
        }
        row += repeats;
    }

    private void readCell(Map<Integer, Converted> found) throws XMLStreamException {
        boolean covered = xml.getLocalName().equals("covered-table-cell");
        int repeats = count("number-columns-repeated");
        String type = "error".equals(attribute(CALC, "value-type")) ? "error" : attribute(OFFICE, "value-type");
        String declared = declared(type);
        String shown = paragraphs();
        if (!type.isEmpty()) {
            Converted cell = new Converted(type, declared.isEmpty() ? shown : declared, shown, covered);
            for (int each = 0; each < repeats; each++) {
                found.put(column + each, cell);
            }
        }
        column += repeats;
    }

    private String declared(String type) {
        return switch (type) {
            case "date", "time", "boolean", "string" -> attribute(OFFICE, type + "-value");
            default -> attribute(OFFICE, "value");
        };
    }

    /// The text of the cell, without comments and drawings.
    private String paragraphs() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 1) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (!TEXT.equals(xml.getNamespaceURI())) {
                    skip();
                    continue;
                }
                depth++;
                switch (xml.getLocalName()) {
                    case "p" -> text.append(paragraphs++ > 0 ? "\n" : "");
                    case "s" -> text.append(" ".repeat(spaces()));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    default -> {}
                }
            }
        }
        return text.toString();
    }

    private int spaces() {
        String written = attribute(TEXT, "c");
        return written.isEmpty() ? 1 : Integer.parseInt(written);
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int count(String attribute) {
        String written = attribute(TABLE, attribute);
        return written.isEmpty() ? 1 : Integer.parseInt(written);
    }

    private String attribute(String namespace, String name) {
        @Nullable String value = xml.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }
}
