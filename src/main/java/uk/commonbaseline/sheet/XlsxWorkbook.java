package uk.commonbaseline.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.sheet.Relations.Relation;
import uk.commonbaseline.sheet.SheetChoice.Listed;

/// Reads an XLSX workbook of either variant, transitional or strict, from its audited archive: the list of sheets,
/// texts and styles first, then each sheet's XML as a stream ([XlsxSheet]). No other part is opened.
final class XlsxWorkbook implements SheetReader {
    private final Archive archive;
    private final List<Listing> chosen;
    private final XlsxContext context;
    private int next;
    private @Nullable XlsxSheet current;

    /// A sheet and the part that holds it.
    private record Listing(Listed sheet, String part) {}

    private record Contents(List<Listing> sheets, Relations relations, boolean from1904) {
        List<Listed> listed() {
            return sheets.stream().map(Listing::sheet).toList();
        }
    }

    private XlsxWorkbook(Archive archive, List<Listing> chosen, XlsxContext context) {
        this.archive = archive;
        this.chosen = chosen;
        this.context = context;
    }

    /// Takes the archive over, and closes it.
    static XlsxWorkbook open(Archive archive, List<String> wanted) {
        return WorkbookReading.refusing(() -> {
            ActiveContent.refuseInXlsx(archive);
            Contents contents = contents(archive);
            return new XlsxWorkbook(archive, choose(contents, wanted), context(archive, contents));
        });
    }

    static List<Listed> listSheets(Archive archive) {
        return WorkbookReading.refusing(() -> contents(archive).listed());
    }

    private static XlsxContext context(Archive archive, Contents contents) throws XMLStreamException {
        Optional<Relation> texts = contents.relations().findKind("sharedStrings");
        Optional<Relation> styles = contents.relations().findKind("styles");
        return new XlsxContext(
                texts.isPresent() ? SharedTexts.read(archive.open(texts.get().target())) : SharedTexts.none(),
                styles.isPresent()
                        ? XlsxContext.styles(archive.open(styles.get().target()))
                        : List.of(),
                contents.from1904());
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

    private void openNext() throws XMLStreamException {
        if (current != null) {
            current.close();
        }
        Listing listing = chosen.get(next++);
        current = new XlsxSheet(
                archive.open(listing.part()), next, listing.sheet().name(), context);
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
        }
        archive.close();
    }

    private static List<Listing> choose(Contents contents, List<String> wanted) {
        return new SheetChoice(contents.listed(), wanted)
                .chosen().stream()
                        .map(sheet -> contents.sheets().stream()
                                .filter(listing -> listing.sheet().equals(sheet))
                                .findFirst()
                                .orElseThrow())
                        .toList();
    }

    private static Contents contents(Archive archive) throws IOException, XMLStreamException {
        String workbook = Relations.of(archive, "")
                .findKind("officeDocument")
                .orElseThrow(() -> WorkbookReading.broken(null))
                .target();
        Relations relations = Relations.of(archive, workbook);
        List<Listing> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (Xml xml = new Xml(archive.open(workbook))) {
            while (xml.nextElement()) {
                if (xml.isNamed("workbookPr")) {
                    from1904 = isTrue(xml.plainAttribute("date1904"));
                } else if (xml.isNamed("sheet")) {
                    addListing(archive, xml, relations, sheets);
                }
            }
        }
        return new Contents(sheets, relations, from1904);
    }

    /// A sheet that is nothing but a chart, or a dialogue of old, has no rows to read.
    private static void addListing(Archive archive, Xml xml, Relations relations, List<Listing> sheets)
            throws XMLStreamException {
        @Nullable String name = xml.plainAttribute("name");
        @Nullable String id = xml.attribute("relationships", "id");
        if (name == null || id == null) {
            throw WorkbookReading.broken(null);
        }
        Relation relation = relations.find(id).orElseThrow(() -> WorkbookReading.broken(null));
        @Nullable String state = xml.plainAttribute("state");
        if (relation.kind().equals("worksheet")) {
            Listed sheet = new Listed(name, state(archive, state, relation), sheets.size());
            sheets.add(new Listing(sheet, relation.target()));
        }
    }

    private static SheetState state(Archive archive, @Nullable String written, Relation sheet)
            throws XMLStreamException {
        return switch (written == null ? "visible" : written) {
            case "visible" ->
                Relations.of(archive, sheet.target()).findKind("pivotTable").isPresent()
                        ? SheetState.PIVOT
                        : SheetState.VISIBLE;
            case "veryHidden" -> SheetState.VERY_HIDDEN;
            default -> SheetState.HIDDEN;
        };
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
