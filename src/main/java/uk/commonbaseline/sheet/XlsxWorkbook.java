package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.sheet.SheetChoice.Listed;

/// Reads an XLSX workbook: POI opens the package, styles and strings; each sheet's XML is streamed ([XlsxSheet]).
final class XlsxWorkbook implements SheetReader {
    private final OPCPackage opened;
    private final XSSFReader reader;
    private final List<Listing> chosen;
    private final XlsxContext context;
    private int next;
    private @Nullable XlsxSheet current;

    /// A sheet and the relation that leads to its part.
    private record Listing(Listed sheet, String relation) {}

    private record Contents(List<Listing> sheets, boolean from1904) {}

    private XlsxWorkbook(OPCPackage opened, XSSFReader reader, List<Listing> chosen, XlsxContext context) {
        this.opened = opened;
        this.reader = reader;
        this.chosen = chosen;
        this.context = context;
    }

    static XlsxWorkbook open(Path file, List<String> wanted) {
        return WorkbookReading.refusing(() -> {
            OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            try {
                XSSFReader reader = new XSSFReader(opened, true);
                Contents contents = contents(reader);
                XlsxContext context =
                        new XlsxContext(reader.getSharedStringsTable(), reader.getStylesTable(), contents.from1904());
                return new XlsxWorkbook(opened, reader, choose(contents.sheets(), wanted), context);
            } catch (RuntimeException | IOException | OpenXML4JException problem) {
                opened.revert();
                throw problem;
            }
        });
    }

    static List<Sheets.OtherSheet> listOthers(Path file, List<String> wanted) {
        return WorkbookReading.refusing(() -> {
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                List<Listed> all = contents(new XSSFReader(opened, true)).sheets().stream()
                        .map(Listing::sheet)
                        .toList();
                return new SheetChoice(all, wanted).others();
            }
        });
    }

    static List<Sheets.OtherSheet> listAll(Path file) {
        return WorkbookReading.refusing(() -> {
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return contents(new XSSFReader(opened, true)).sheets().stream()
                        .map(listing -> new Sheets.OtherSheet(
                                listing.sheet().name(), listing.sheet().hidden()))
                        .toList();
            }
        });
    }

    @Override
    public boolean hasNext() {
        return WorkbookReading.refusing(() -> {
            while (current == null || !current.hasNext()) {
                if (next == chosen.size()) {
                    return false;
                }
                openNext();
            }
            return true;
        });
    }

    @Override
    public SourceRow next() {
        if (!hasNext() || current == null) {
            throw new NoSuchElementException();
        }
        XlsxSheet sheet = current;
        return WorkbookReading.refusing(sheet::next);
    }

    private void openNext() throws IOException, OpenXML4JException, XMLStreamException {
        if (current != null) {
            current.close();
        }
        Listing listing = chosen.get(next++);
        current = new XlsxSheet(
                reader.getSheet(listing.relation()), next, listing.sheet().name(), context);
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
        }
        opened.revert();
    }

    private static List<Listing> choose(List<Listing> all, List<String> wanted) {
        SheetChoice choice = new SheetChoice(all.stream().map(Listing::sheet).toList(), wanted);
        List<Listed> chosen = choice.chosen();
        return chosen.stream()
                .map(sheet -> all.stream()
                        .filter(listing -> listing.sheet().equals(sheet))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Contents contents(XSSFReader reader) throws IOException, OpenXML4JException {
        List<Listing> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader xml = XlsxSheet.newXmlReader(in);
            while (xml.hasNext()) {
                if (XlsxSheet.nextEvent(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    from1904 = isTrue(xml.getAttributeValue(null, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    sheets.add(listing(xml, sheets.size()));
                }
            }
        } catch (XMLStreamException problem) {
            throw new OpenXML4JException("workbook.xml: " + problem.getMessage());
        }
        return new Contents(sheets, from1904);
    }

    private static Listing listing(XMLStreamReader xml, int position) {
        @Nullable String state = xml.getAttributeValue(null, "state");
        @Nullable String relation = null;
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals("id")
                    && xml.getAttributeNamespace(index) != null
                    && xml.getAttributeNamespace(index).contains("relationships")) {
                relation = xml.getAttributeValue(index);
            }
        }
        if (relation == null) {
            throw WorkbookReading.broken(null);
        }
        boolean hidden = state != null && !state.equals("visible");
        return new Listing(new Listed(xml.getAttributeValue(null, "name"), hidden, position), relation);
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
