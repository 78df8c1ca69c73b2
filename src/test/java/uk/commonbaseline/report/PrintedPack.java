package uk.commonbaseline.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/// A printed edition as a reader meets it: its pages' text and its tags.
record PrintedPack(Edition edition, List<String> pages, List<Tag> tags) {

    static PrintedPack of(Edition edition) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(edition.pdf()))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            List<Tag> tags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), tags);
            return new PrintedPack(edition, pages, tags);
        }
    }

    static PrintedPack of(Picture picture, @Nullable Integer appraisal, Path folder) throws IOException {
        return of(picture.pack()
                .print(1, appraisal, new EditionLabel("The Partnership", "2008-06 v1", true), folder, List.of()));
    }

    /// `T1` to `T14` with what the manifest says of each: true, false or why it was not checked.
    Map<String, String> ties() throws IOException {
        Map<String, String> ties = new LinkedHashMap<>();
        for (JsonNode tie : new ObjectMapper()
                .readTree(Files.readAllBytes(edition.manifest()))
                .get("ties")) {
            String holds = tie.get("holds").asText();
            ties.put(
                    tie.get("id").asText(),
                    tie.has("because") ? holds + ": " + tie.get("because").asText() : holds);
        }
        return ties;
    }

    /// Every figure of `figures.json`, by its reference.
    Map<String, JsonNode> figures() throws IOException {
        Map<String, JsonNode> figures = new LinkedHashMap<>();
        for (JsonNode figure : new ObjectMapper().readTree(Files.readAllBytes(edition.figures()))) {
            figures.put(figure.get("ref").asText(), figure);
        }
        return figures;
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(edition.pdf());
    }

    String text() {
        return String.join("\n", pages);
    }

    /// The page whose text holds these words.
    String page(String words) {
        return pages.stream().filter(page -> page.contains(words)).findFirst().orElseThrow();
    }

    List<Tag> tagged(String type) {
        return tags.stream().filter(tag -> tag.type().equals(type)).toList();
    }

    /// The same document with a bar painted on its first page that no tag and no artifact holds.
    byte[] withAnUntaggedBar() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes())) {
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
                content.addRect(100, 100, 50, 20);
                content.fill();
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        }
    }

    private static void collect(COSDictionary element, List<Tag> tags) {
        tags.add(Tag.of(element));
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only) {
            collect(only, tags);
        } else if (kids instanceof COSArray several) {
            for (int kid = 0; kid < several.size(); kid++) {
                if (several.getObject(kid) instanceof COSDictionary part) {
                    collect(part, tags);
                }
            }
        }
    }

    /// One element of the document's structure.
    ///
    /// @param scope what a header cell heads; empty when it does not say
    /// @param alternative the words of a figure; empty when it has none
    record Tag(String type, String scope, String alternative) {

        private static Tag of(COSDictionary element) {
            return new Tag(
                    Objects.requireNonNullElse(element.getNameAsString(COSName.S), ""),
                    scope(element),
                    Objects.requireNonNullElse(element.getString(COSName.ALT), ""));
        }

        private static String scope(COSDictionary element) {
            COSArray attributes = Objects.requireNonNullElseGet(element.getCOSArray(COSName.A), COSArray::new);
            for (int i = 0; i < attributes.size(); i++) {
                if (attributes.getObject(i) instanceof COSDictionary attribute && attribute.containsKey("Scope")) {
                    return attribute.getNameAsString("Scope");
                }
            }
            return "";
        }
    }
}
