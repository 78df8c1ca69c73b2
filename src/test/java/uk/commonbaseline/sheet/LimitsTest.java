package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.sheet.FileLayout.Format;

/// A file that would cost too much is refused in words, and both variants of OOXML are read.
class LimitsTest {
    private static final String RELATIONS = "<Relationships>%s</Relationships>";

    @TempDir
    private Path folder;

    @Test
    void a_workbook_of_the_strict_variant_is_read() throws IOException {
        assertThat(Shown.rows(
                        xlsx("purl.oclc.org/ooxml/officeDocument", "<row><c><v>1.5</v></c></row>", Map.of()), all()))
                .containsExactly("Extract!1: n:1.5");
    }

    /// One long text, shown by many cells.
    @Test
    void a_small_workbook_that_shows_billions_of_characters() throws IOException {
        String texts = "<sst><si><t>" + "x".repeat(32_000) + "</t></si></sst>";
        String rows = ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(30) + "</row>").repeat(5_000);
        Path file = xlsx("x", rows, Map.of("xl/sharedStrings.xml", texts));
        assertThatThrownBy(() -> Shown.rows(file, all()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("more text than 8,192 characters a row");
    }

    @Test
    void a_cell_longer_than_the_program_can_hold() throws IOException {
        String row = "<row><c t=\"str\"><v>" + "x".repeat(40_000) + "</v></c></row>";
        assertThatThrownBy(() -> Shown.rows(xlsx("x", row, Map.of()), all()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("a cell of more than 32,767 characters");
    }

    @Test
    void a_csv_cell_longer_than_the_program_can_hold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a," + "x".repeat(40_000) + "\n");
        assertThatThrownBy(() -> Shown.rows(file, Shown.csv("utf-8", ',')))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("a cell of more than 32,767 characters");
    }

    @Test
    void more_shared_texts_than_memory_can_take() throws IOException {
        String texts = "<sst>" + "<si><t/></si>".repeat(2_300_000) + "</sst>";
        Path file = xlsx("x", "<row/>", Map.of("xl/sharedStrings.xml", texts));
        assertThatThrownBy(() -> Shown.rows(file, all()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageMatching("(?s).*(more than 250 times|more text in its cells).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/macrosheets/sheet1.xml"})
    void macros_are_refused(String part) throws IOException {
        assertThatThrownBy(() -> Shown.rows(xlsx("x", "<row/>", Map.of(part, "x")), all()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The workbook holds macros.");
    }

    @Test
    void embedded_files_are_refused() throws IOException {
        Path file = xlsx("x", "<row/>", Map.of("xl/embeddings/oleObject1.bin", "x"));
        assertThatThrownBy(() -> Shown.rows(file, all()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("embedded");
    }

    @Test
    void links_to_programs_are_refused_and_links_to_workbooks_noted() throws IOException {
        String part = "xl/externalLinks/externalLink1.xml";
        Path dde = xlsx("x", "<row/>", Map.of(part, "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>"));
        assertThatThrownBy(() -> Shown.rows(dde, all()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("another program");
        Path link = xlsx("x", "<row/>", Map.of(part, "<externalLink><externalBook/></externalLink>"));
        assertThat(Shown.rows(link, all())).isEmpty();
        assertThat(Sheets.listNotes(link, all())).containsExactly(new ActiveContent.LinksNotFollowed());
    }

    @Test
    void a_parser_that_does_not_come_back_is_given_up() {
        assertThatThrownBy(() -> new Watch(1).await(() -> {
                    Thread.sleep(60_000);
                    return true;
                }))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("longer than 1 seconds");
    }

    @Test
    void whatever_a_parser_throws_is_a_refusal() {
        for (Error thrown : new Error[] {new StackOverflowError(), new OutOfMemoryError(), new AssertionError()}) {
            assertThatThrownBy(() -> new Watch(5).await(() -> {
                        throw thrown;
                    }))
                    .isInstanceOf(UnreadableFile.class)
                    .hasCause(thrown);
        }
    }

    private static FileLayout all() {
        return Shown.workbook(Format.XLSX);
    }

    /// A workbook of one sheet; `variant` begins the types of its relations.
    private Path xlsx(String variant, String rows, Map<String, String> others) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(others);
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relation(variant, "officeDocument", "xl/workbook.xml", "r0"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                RELATIONS.formatted(one(variant, "worksheet", "worksheets/sheet1.xml", "r1")
                        + (others.containsKey("xl/sharedStrings.xml")
                                ? one(variant, "sharedStrings", "sharedStrings.xml", "r2")
                                : "")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://%s/relationships\"><sheets><sheet name=\"Extract\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(variant));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Files.write(folder.resolve("book.xlsx"), FuzzZip.pack(bytes));
    }

    private static String relation(String variant, String kind, String target, String id) {
        return RELATIONS.formatted(one(variant, kind, target, id));
    }

    private static String one(String variant, String kind, String target, String id) {
        return "<Relationship Id=\"%s\" Type=\"http://%s/relationships/%s\" Target=\"%s\"/>"
                .formatted(id, variant, kind, target);
    }
}
