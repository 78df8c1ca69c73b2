package uk.commonbaseline.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SheetChoice.Listed;

/// Reads an OpenDocument spreadsheet: its one large part is streamed twice, first for the names of the sheets, then for
/// the rows of those asked for. Sheets keep the order of the file and their own number.
final class OdsWorkbook implements SheetReader {
    private static final String CONTENT = "content.xml";

    private final Archive archive;
    private final Map<Integer, Integer> numbers;
    private final Xml xml;
    private @Nullable OdsSheet current;
    private int begun;

    /// @param links whether cells refer to other files
    private record Contents(List<Listed> sheets, boolean links) {}

    private OdsWorkbook(Archive archive, Map<Integer, Integer> numbers) throws XMLStreamException {
        this.archive = archive;
        this.numbers = numbers;
        this.xml = new Xml(archive.open(CONTENT));
    }

    /// Takes the archive over, and closes it.
    static OdsWorkbook open(Archive archive, List<String> wanted) {
        return WorkbookReading.refusing(() -> {
            ActiveContent.refuseInOds(archive);
            Map<Integer, Integer> numbers = new HashMap<>();
            for (Listed sheet : new SheetChoice(contents(archive).sheets(), wanted).chosen()) {
                numbers.put(sheet.position(), numbers.size() + 1);
            }
            return new OdsWorkbook(archive, numbers);
        });
    }

    static List<Listed> listSheets(Archive archive) {
        return WorkbookReading.refusing(() -> contents(archive).sheets());
    }

    static List<Finding> notes(Archive archive) {
        return WorkbookReading.refusing(
                () -> contents(archive).links() ? List.of(new ActiveContent.LinksNotFollowed()) : List.of());
    }

    private static Contents contents(Archive archive) throws XMLStreamException {
        List<Listed> sheets = new ArrayList<>();
        Set<String> hidingStyles = new HashSet<>();
        boolean links = false;
        String style = "";
        try (Xml xml = new Xml(archive.open(CONTENT))) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "style" -> style = String.valueOf(xml.attribute("name"));
                    case "table-properties" -> {
                        if ("false".equals(xml.attribute("display"))) {
                            hidingStyles.add(style);
                        }
                    }
                    case "table" -> {
                        if (OdsSheet.isSheet(xml)) {
                            sheets.add(listed(xml, hidingStyles, sheets.size()));
                        }
                    }
                    case "table-source", "cell-range-source" -> links = true;
                    case "dde-link", "dde-source" -> throw ActiveContent.linkToProgram();
                    default -> {}
                }
            }
        }
        return new Contents(sheets, links);
    }

    private static Listed listed(Xml xml, Set<String> hidingStyles, int position) {
        boolean hidden = hidingStyles.contains(String.valueOf(xml.attribute("style-name")));
        return new Listed(
                String.valueOf(xml.attribute("name")), hidden ? SheetState.HIDDEN : SheetState.VISIBLE, position);
    }

    @Override
    public boolean hasNext() {
        return WorkbookReading.refusing(() -> {
            while (current == null || !current.hasNext()) {
                current = null;
                if (!findSheet()) {
                    return false;
                }
            }
            return true;
        });
    }

    private boolean findSheet() throws XMLStreamException {
        while (xml.nextElement()) {
            if (OdsSheet.isSheet(xml)) {
                @Nullable Integer number = numbers.get(begun++);
                if (number != null) {
                    current = new OdsSheet(xml, number, String.valueOf(xml.attribute("name")));
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public SourceRow next() {
        if (!hasNext() || current == null) {
            throw new NoSuchElementException();
        }
        OdsSheet sheet = current;
        return WorkbookReading.refusing(sheet::next);
    }

    @Override
    public void close() {
        xml.close();
        archive.close();
    }
}
