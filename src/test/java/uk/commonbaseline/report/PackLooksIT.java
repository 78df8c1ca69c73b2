package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// How the pack of five councils looks and reads: its pages compared with those that were approved, its structure
/// walked as
/// a screen reader does.
@TestInstance(Lifecycle.PER_CLASS)
class PackLooksIT {
    private PrintedPack pack;
    private PDDocument document;

    @BeforeAll
    void prints(@TempDir Path folder) throws IOException {
        pack = PrintedPack.of(Picture.ofFiveCouncils(), 1, folder);
        document = Loader.loadPDF(pack.bytes());
    }

    @AfterAll
    void closes() throws IOException {
        document.close();
    }

    @Test
    void every_page_looks_as_it_was_approved() throws IOException {
        assertThat(new ApprovedPages().differences(document))
                .as("look at target/looks; when the pages are as they should be, approve them (CONTRIBUTING.md)")
                .isEmpty();
    }

    @Test
    void an_element_that_moved_by_a_millimetre_is_seen_and_its_page_named() throws IOException {
        try (PDDocument moved = Loader.loadPDF(pack.bytes())) {
            try (PDPageContentStream content =
                    new PDPageContentStream(moved, moved.getPage(3), AppendMode.PREPEND, false)) {
                content.transform(Matrix.getTranslateInstance(3, 0));
            }

            assertThat(new ApprovedPages(Path.of("target", "looks-moved")).differences(moved))
                    .singleElement()
                    .asString()
                    .startsWith("page 4 differs");
        }
    }

    @Test
    void what_is_read_out_is_in_order_whole_and_named() throws IOException {
        assertThat(StructureFaults.in(StructureTree.of(document))).isEmpty();
    }

    @Test
    void no_text_leaves_the_page_or_lies_on_another() throws IOException {
        assertThat(PlacedTexts.faults(document)).isEmpty();
    }

    @Test
    void a_text_on_another_or_beyond_the_margin_is_seen() throws IOException {
        try (PDDocument doubled = Loader.loadPDF(pack.bytes())) {
            doubled.getPage(3).setContents(List.copyOf(contents(doubled, 3, 2.5f)));

            assertThat(PlacedTexts.faults(doubled))
                    .anySatisfy(
                            fault -> assertThat(fault).startsWith("page 4: ").contains("lies on"));
        }
        try (PDDocument shifted = Loader.loadPDF(pack.bytes())) {
            try (PDPageContentStream content =
                    new PDPageContentStream(shifted, shifted.getPage(3), AppendMode.PREPEND, false)) {
                content.transform(Matrix.getTranslateInstance(20, 0));
            }
            assertThat(PlacedTexts.faults(shifted))
                    .anySatisfy(fault -> assertThat(fault).contains("leaves the page's margins"));
        }
    }

    @Test
    void language_and_title_are_said_and_shown() {
        var catalog = document.getDocumentCatalog();

        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The Partnership: Baseline and options");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    }

    @Test
    void bookmarks_and_links_lead_where_the_contents_say() throws IOException {
        Map<String, Integer> contents = contents();

        assertThat(bookmarks()).containsAllEntriesOf(contents);
        assertThat(bookmarks().keySet()).hasSize(contents.size() + 1).contains("Contents");
        assertThat(links()).isEqualTo(contents);
    }

    /// Titles and page numbers, as the contents list them.
    private Map<String, Integer> contents() throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        StructureTree.of(document)
                .all()
                .filter(element -> element.is("Table") && element.page() == 2)
                .findFirst()
                .orElseThrow()
                .all()
                .filter(row -> row.is("TR") && row.parts().getFirst().is("TD"))
                .forEach(row -> contents.put(
                        row.parts().getFirst().text(),
                        Integer.parseInt(row.parts().getLast().text())));
        return contents;
    }

    private Map<String, Integer> bookmarks() throws IOException {
        Map<String, Integer> bookmarks = new TreeMap<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            bookmarks.put(item.getTitle(), document.getPages().indexOf(item.findDestinationPage(document)) + 1);
        }
        return bookmarks;
    }

    private Map<String, Integer> links() throws IOException {
        Map<String, Integer> links = new TreeMap<>();
        for (PDAnnotation annotation : document.getPage(1).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getDestination() instanceof PDPageDestination destination) {
                links.put(link.getContents().replace("Go to ", ""), destination.retrievePageNumber() + 1);
            }
        }
        return links;
    }

    /// A page's content twice, the second time a little further down.
    private static List<PDStream> contents(PDDocument document, int page, float down) throws IOException {
        List<PDStream> streams = new ArrayList<>();
        byte[] once = document.getPage(page).getContents().readAllBytes();
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write("q\n".getBytes(StandardCharsets.ISO_8859_1));
        twice.write(once);
        twice.write(("\nQ\n1 0 0 1 0 -" + down + " cm\n").getBytes(StandardCharsets.ISO_8859_1));
        twice.write(once);
        streams.add(new PDStream(document, new ByteArrayInputStream(twice.toByteArray())));
        return streams;
    }
}
