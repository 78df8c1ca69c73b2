package uk.commonbaseline.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// A document as a screen reader meets it: its elements in the order in which they are read, each with its words and
/// where
/// they stand.
final class StructureTree {
    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Map<Integer, Map<Integer, Words>> words = new HashMap<>();

    /// Words on a page, in points from its top left corner.
    private record Words(String text, Rectangle2D place) {}

    /// @param page from 1; that of its first words
    /// @param text all its words, those of its parts included
    /// @param place where they stand on that page; empty when it has none
    record Element(
            String type,
            int page,
            String text,
            Rectangle2D place,
            String scope,
            int columns,
            int rows,
            String alternative,
            List<Element> parts) {

        boolean is(String kind) {
            return type.equals(kind);
        }

        /// Itself and all that it holds, in reading order.
        Stream<Element> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Element::all));
        }
    }

    private StructureTree() {}

    static Element of(PDDocument document) throws IOException {
        StructureTree tree = new StructureTree();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            tree.pages.put(page.getCOSObject(), number);
            tree.words.put(number, tree.wordsOn(page));
        }
        return tree.element(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), 0);
    }

    private Map<Integer, Words> wordsOn(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, Words> found = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, found));
        return found;
    }

    private static void collect(PDMarkedContent content, Map<Integer, Words> found) {
        StringBuilder text = new StringBuilder();
        Rectangle2D place = new Rectangle2D.Double();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(startsALine(glyph, place) ? " " : "").append(glyph.getUnicode());
                place = united(
                        place,
                        new Rectangle2D.Double(
                                glyph.getXDirAdj(),
                                glyph.getYDirAdj() - glyph.getFontSizeInPt() * 0.7,
                                glyph.getWidthDirAdj(),
                                glyph.getFontSizeInPt() * 0.7));
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, found);
            }
        }
        if (content.getMCID() >= 0) {
            found.put(content.getMCID(), new Words(text.toString(), place));
        }
    }

    private static boolean startsALine(TextPosition glyph, Rectangle2D before) {
        return !before.isEmpty() && glyph.getYDirAdj() > before.getMaxY() + 1;
    }

    private Element element(COSDictionary dictionary, int pageAbove) {
        int page = pages.getOrDefault(dictionary.getCOSDictionary(COSName.PG), pageAbove);
        List<Element> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Rectangle2D place = new Rectangle2D.Double();
        int first = page;
        for (COSBase kid : kids(dictionary)) {
            if (kid instanceof COSInteger number) {
                Words said = words.getOrDefault(page, Map.of()).get(number.intValue());
                if (said != null) {
                    text.append(said.text).append(' ');
                    place = united(place, said.place);
                }
            } else if (kid instanceof COSDictionary part && part.containsKey(COSName.S)) {
                Element inner = element(part, page);
                parts.add(inner);
                text.append(inner.text).append(' ');
                first = first == 0 || text.toString().isBlank() ? inner.page : first;
                place = inner.page == first ? united(place, inner.place) : place;
            }
        }
        return new Element(
                Objects.requireNonNullElse(dictionary.getNameAsString(COSName.S), ""),
                first,
                text.toString().replaceAll("\\s+", " ").strip(),
                place,
                attribute(dictionary, "Scope", ""),
                Integer.parseInt(attribute(dictionary, "ColSpan", "1")),
                Integer.parseInt(attribute(dictionary, "RowSpan", "1")),
                Objects.requireNonNullElse(dictionary.getString(COSName.ALT), ""),
                parts);
    }

    private static String attribute(COSDictionary element, String name, String otherwise) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        List<COSBase> all = new ArrayList<>();
        if (attributes instanceof COSArray several) {
            for (int each = 0; each < several.size(); each++) {
                all.add(several.getObject(each));
            }
        } else if (attributes != null) {
            all.add(attributes);
        }
        for (COSBase each : all) {
            if (each instanceof COSDictionary given && given.containsKey(name)) {
                @Nullable String named = given.getNameAsString(name);
                return named == null ? Integer.toString(given.getInt(name)) : named;
            }
        }
        return otherwise;
    }

    private static Rectangle2D united(Rectangle2D one, Rectangle2D other) {
        if (one.isEmpty()) {
            return other;
        }
        return other.isEmpty() ? one : one.createUnion(other);
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray several) {
            for (int kid = 0; kid < several.size(); kid++) {
                all.add(several.getObject(kid));
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }
}
