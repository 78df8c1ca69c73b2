package uk.commonbaseline.report.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// Makes links part of what is read out: each becomes an element around the words that it stands on, and says where it
/// leads.
final class Links {
    private static final String LINK = "Link";
    private static final int PRINTED = 4;
    private final COSDictionary root;
    private final COSArray parents;
    private final Map<String, PDPage> bookmarks;

    /// The words of one piece of marked content.
    private record Words(int number, String text, Rectangle2D place) {}

    private Links(COSDictionary root, COSArray parents, Map<String, PDPage> bookmarks) {
        this.root = root;
        this.parents = parents;
        this.bookmarks = bookmarks;
    }

    static void tag(PDDocument document) throws IOException {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray parents = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        if (parents == null) {
            return;
        }
        Links links = new Links(root, parents, bookmarks(document));
        for (PDPage page : document.getPages()) {
            List<PDAnnotation> annotations = page.getAnnotations();
            if (annotations.stream().anyMatch(PDAnnotationLink.class::isInstance)) {
                links.tag(page, annotations);
            }
        }
    }

    private void tag(PDPage page, List<PDAnnotation> annotations) throws IOException {
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        List<Words> words = words(page);
        for (PDAnnotation annotation : annotations) {
            for (Words said : words) {
                if (annotation instanceof PDAnnotationLink && stands(said, annotation, page)) {
                    tag(page, annotation, said);
                    break;
                }
            }
        }
        page.setAnnotations(annotations);
    }

    private void tag(PDPage page, PDAnnotation annotation, Words words) {
        COSArray elements = parents(page.getCOSObject().getInt(COSName.STRUCT_PARENTS));
        if (!(elements.getObject(words.number) instanceof COSDictionary holder)) {
            return;
        }
        COSDictionary link = LINK.equals(holder.getNameAsString(COSName.S)) ? holder : around(page, words, holder);
        elements.set(words.number, link);
        if (link.getDictionaryObject(COSName.K) instanceof COSArray parts) {
            parts.add(reference(page, annotation));
        }
        lead((PDAnnotationLink) annotation, words.text);
        annotation.setStructParent(next(link));
        annotation.setContents("Go to " + words.text);
        annotation.setPrinted(true);
        annotation.getCOSObject().setInt(COSName.F, PRINTED);
    }

    /// To the page whose bookmark has the same words; the exporter leaves the destination empty.
    private void lead(PDAnnotationLink link, String words) {
        PDPage page = bookmarks.get(words);
        if (page != null) {
            PDPageXYZDestination top = new PDPageXYZDestination();
            top.setPage(page);
            top.setTop((int) page.getMediaBox().getHeight());
            link.getCOSObject().removeItem(COSName.A);
            link.setDestination(top);
        }
    }

    private static Map<String, PDPage> bookmarks(PDDocument document) throws IOException {
        Map<String, PDPage> bookmarks = new HashMap<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            for (PDOutlineItem item : outline.children()) {
                bookmarks.put(item.getTitle(), item.findDestinationPage(document));
            }
        }
        return bookmarks;
    }

    /// A link around these words. Words on two lines have an annotation for each, and one link.
    private static COSDictionary around(PDPage page, Words words, COSDictionary holder) {
        COSDictionary link = new COSDictionary();
        link.setName(COSName.S, LINK);
        link.setItem(COSName.P, holder);
        link.setItem(COSName.PG, page.getCOSObject());
        COSArray parts = new COSArray();
        parts.add(COSInteger.get(words.number));
        link.setItem(COSName.K, parts);
        replace(holder, words.number, link);
        return link;
    }

    private static COSDictionary reference(PDPage page, PDAnnotation annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setItem(COSName.OBJ, annotation.getCOSObject());
        return reference;
    }

    private static void replace(COSDictionary holder, int number, COSDictionary link) {
        COSBase kids = holder.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int kid = 0; kid < several.size(); kid++) {
                if (several.getObject(kid) instanceof COSInteger each && each.intValue() == number) {
                    several.set(kid, link);
                }
            }
        } else {
            holder.setItem(COSName.K, link);
        }
    }

    private COSArray parents(int key) {
        for (int entry = 0; entry + 1 < parents.size(); entry += 2) {
            if (parents.getInt(entry) == key && parents.getObject(entry + 1) instanceof COSArray elements) {
                return elements;
            }
        }
        return new COSArray();
    }

    /// Notes the element under a number of its own, by which its annotation finds it.
    private int next(COSDictionary element) {
        int key = 0;
        for (int entry = 0; entry + 1 < parents.size(); entry += 2) {
            key = Math.max(key, parents.getInt(entry) + 1);
        }
        parents.add(COSInteger.get(key));
        parents.add(element);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, key + 1);
        return key;
    }

    private static boolean stands(Words words, PDAnnotation annotation, PDPage page) {
        PDRectangle link = annotation.getRectangle();
        double top = page.getMediaBox().getHeight() - link.getUpperRightY();
        return words.place.intersects(link.getLowerLeftX(), top, link.getWidth(), link.getHeight());
    }

    private static List<Words> words(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, Words> words = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, words));
        return words.values().stream()
                .filter(said -> !said.place.isEmpty())
                .sorted((one, other) -> Integer.compare(one.number, other.number))
                .toList();
    }

    private static void collect(PDMarkedContent content, Map<Integer, Words> words) {
        StringBuilder text = new StringBuilder();
        Rectangle2D place = new Rectangle2D.Double();
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                collect(inner, words);
            } else if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
                Rectangle2D box = new Rectangle2D.Double(
                        glyph.getX(), glyph.getY() - glyph.getHeight(), glyph.getWidth(), glyph.getHeight());
                place = place.isEmpty() ? box : place.createUnion(box);
            }
        }
        if (content.getMCID() >= 0) {
            words.put(
                    content.getMCID(),
                    new Words(content.getMCID(), text.toString().strip(), place));
        }
    }
}
