package uk.commonbaseline.sheet;

import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of an OpenDocument spreadsheet. Rows and cells that are equal to the one before are written
/// once with a count; formula cells give their stored result; a merged cell holds its content in its first column, and
/// what was left in the cells under it is read as in the other formats.
final class OdsSheet {
    /// Depth of a sheet's element: document, body, spreadsheet, table. Tables elsewhere are parts of something else.
    private static final int SHEET_DEPTH = 4;

    private final Xml xml;
    private final int sheetNo;
    private final String name;
    private final RowBuilder row = new RowBuilder();
    private int number;
    private int repeats;
    private @Nullable SourceRow ahead;

    /// The reader stands at the beginning of the sheet's element.
    OdsSheet(Xml xml, int sheetNo, String name) {
        this.xml = xml;
        this.sheetNo = sheetNo;
        this.name = name;
    }

    static boolean isSheet(Xml xml) {
        return xml.depth() == SHEET_DEPTH && xml.isNamed("table");
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
        ahead = --repeats > 0 ? found.numbered(++number) : null;
        return found;
    }

    private @Nullable SourceRow findRow() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < SHEET_DEPTH) {
                return null;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.isNamed("table-row")) {
                    repeats = count(xml.attribute("number-rows-repeated"), Limits.ROWS_OF_A_SHEET);
                    readCells();
                    if (row.isEmpty()) {
                        skip(repeats);
                    } else {
                        skip(1);
                        return row.build(sheetNo, name, number);
                    }
                } else if (!xml.name().startsWith("table-")) {
                    passOver();
                }
            }
        }
        throw WorkbookReading.broken(null);
    }

    private void skip(int rows) {
        number += rows;
        if (number > Limits.ROWS_OF_A_SHEET) {
            throw new IllegalArgumentException("row " + number);
        }
    }

    private void readCells() throws XMLStreamException {
        int column = 0;
        int rowDepth = xml.depth();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.depth() < rowDepth) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!xml.isNamed("table-cell") && !xml.isNamed("covered-table-cell")) {
                    passOver();
                    continue;
                }
                int count = count(xml.attribute("number-columns-repeated"), 1 << 14);
                OdsCell cell = OdsCell.read(xml);
                for (int each = 0; each < count && !cell.isBlank(); each++) {
                    cell.putInto(row, column + each);
                }
                column += count;
            }
        }
    }

    /// A count; 1 where none is written.
    private static int count(@Nullable String written, int most) {
        int count = written == null ? 1 : Integer.parseInt(written);
        if (count < 1 || count > most) {
            throw new IllegalArgumentException("count " + count);
        }
        return count;
    }

    private void passOver() throws XMLStreamException {
        OdsCell.passOver(xml);
    }
}
