package uk.commonbaseline.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.corrections.CorrectionsKept.Kept;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;

/// An OpenDocument spreadsheet goes to the officer and comes back.
class OdsBackTest {
    private static final String FEED = """
            council: ABC
            feed: cost
            kind: cost
            system: Calc
            grade: B
            period: 2007/08
            financial-year: 2007/08
            file: {name: "*.ods", format: ods, sheets: [Costs & more]}
            values: {basis: outturn, period: 0}
            columns:
              - {heading: Centre, as: cost-centre}
              - {heading: Account, as: subjective}
              - {heading: Supplier, as: supplier, required: no}
              - {heading: Amount, as: amount}
            """;

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:automatic-styles>\
            <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N2">\
            <style:table-cell-properties fo:padding="1mm"/><style:text-properties fo:font-weight="bold"/></style:style>\
            </office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings/>""";
    private static final String NOTES =
            "<table:table table:name=\"Notes\"><table:table-row><table:table-cell/></table:table-row></table:table>";
    private static final String COSTS = """
            <table:table table:name="Costs &amp; more"><table:table-column table:number-columns-repeated="3"/>\
            <table:table-column table:default-cell-style-name="ce1"/>\
            <table:table-header-rows><table:table-row>#Centre##Account##Supplier##Amount#</table:table-row></table:table-header-rows>\
            <table:table-row table:number-rows-repeated="3">#C1##4000#<table:table-cell/>#tbc#</table:table-row>\
            <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>\
            <table:table-row>#C1##4000#<table:table-cell table:number-columns-repeated="2" office:value-type="string">\
            <office:annotation><text:p>her own note</text:p></office:annotation><text:p>n/a</text:p></table:table-cell></table:table-row>\
            <table:table-row>#C1##4000#<table:table-cell/><table:table-cell table:formula="of:=1+1" office:value-type="float" \
            office:value="2"><text:p>2</text:p></table:table-cell></table:table-row></table:table>""".replaceAll(
            "#([^#]+)#", "<table:table-cell office:value-type=\"string\"><text:p>$1</text:p></table:table-cell>");
    private static final String END =
            "<table:named-expressions/></office:spreadsheet></office:body></office:document-content>";

    @TempDir
    private Path folder;

    private Path sent = Path.of("");

    @BeforeEach
    void send() throws IOException {
        sent = folder.resolve("costs.ods");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("styles.xml", "<styles/>");
        parts.put("Pictures/logo.svg", "<svg/>");
        parts.put("content.xml", START + NOTES + COSTS + END);
        parts.put("META-INF/manifest.xml", "<manifest/>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sent))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void marks_stand_on_their_cells_and_all_else_stays_to_the_character() throws IOException {
        Path back = back(mark(3, "D"), mark(7, "D"), mark(8, ""));
        WorkbookParts before = WorkbookParts.read(sent);
        WorkbookParts after = WorkbookParts.read(back);
        assertThat(after.partNames()).containsExactlyElementsOf(before.partNames());
        for (String part : List.of("mimetype", "styles.xml", "Pictures/logo.svg", "META-INF/manifest.xml")) {
            assertThat(after.text(part)).isEqualTo(before.text(part));
        }
        String content = after.text("content.xml");
        assertThat(content).contains(NOTES).contains("her own note").endsWith(END);
        assertThat(rows(back, "Costs & more")).isEqualTo(rows(sent, "Costs & more"));
        assertThat(content.split("<office:annotation>", -1)).hasSize(1 + 4);
        assertThat(content)
                .contains(
                        "<table:table-row table:number-rows-repeated=\"1\"><table:table-cell office:value-type=\"string\"><text:p>C1")
                .contains(
                        "style:name=\"common-baseline-red-ce1\" style:family=\"table-cell\" style:data-style-name=\"N2\">"
                                + "<style:table-cell-properties fo:padding=\"1mm\" fo:background-color=\"#ffc7ce\"/>"
                                + "<style:text-properties fo:font-weight=\"bold\"/></style:style>");
        try (ZipFile zip = new ZipFile(back.toFile())) {
            assertThat(zip.entries().nextElement().getMethod()).isEqualTo(ZipEntry.STORED);
        }
        assertThat(rows(back, "Findings"))
                .anyMatch(row -> row.startsWith("D3 | Costs & more") || row.contains("!D3 | Costs & more | 3 | D"));
    }

    @Test
    void what_is_written_into_the_findings_sheet_or_the_cells_is_put_into_the_file_as_it_was_sent() throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, FEED);
        Path back = back(mark(3, "D"), mark(7, "D"));
        assertThat(ReturnedFile.find(sent)).isEmpty();
        Path inTheCells = edited(
                back,
                "<text:p>n/a</text:p></table:table-cell></table:table-row>",
                "<text:p>7.25</text:p></table:table-cell></table:table-row>");
        Path both = edited(
                inTheCells,
                "common-baseline-input\"/></table:table-row>",
                "common-baseline-input\" office:value-type=\"float\" office:value=\"12.5\"><text:p>12.5</text:p></table:table-cell></table:table-row>");
        List<Kept> kept = Merged.of(feed, sent, ReturnedFile.find(both).orElseThrow());
        assertThat(kept)
                .extracting(each ->
                        each.correction().place() + " " + each.correction().text())
                .containsExactlyInAnyOrder("Costs & more!D3 12.5", "Costs & more!D7 7.25");
        Path built = Files.write(
                folder.resolve("built.ods"),
                new CorrectedFile(
                                feed, sent, kept.stream().map(Kept::correction).toList())
                        .bytes());
        List<String> expected = new ArrayList<>(rows(sent, "Costs & more"));
        expected.set(2, expected.get(2).replace("tbc", "12.5"));
        expected.set(4, "C1 | 4000 | n/a | 7.25");
        assertThat(rows(built, "Costs & more")).isEqualTo(expected);
        assertThat(WorkbookParts.read(built).text("content.xml"))
                .contains("her own note")
                .contains("of:=1+1")
                .doesNotContain("common-baseline");
    }

    @Test
    void a_spreadsheet_of_unusual_names_is_not_changed() throws IOException {
        WorkbookParts parts = WorkbookParts.read(sent);
        parts.put("content.xml", parts.text("content.xml").replace("fo:", "f:").replace("xmlns:fo", "xmlns:f"));
        Path other = Files.write(folder.resolve("other.ods"), parts.write());
        assertThatThrownBy(
                        () -> OdsWorkbooks.marked(other, new Identity(7, Sha256.of(other), "o"), List.of(mark(3, "D"))))
                .isInstanceOf(CannotBeMarked.class);
    }

    private Path back(Mark... marks) throws IOException {
        return Files.write(
                folder.resolve("back.ods"),
                OdsWorkbooks.marked(sent, new Identity(7, Sha256.of(sent), "costs.ods"), List.of(marks)));
    }

    private Path edited(Path file, String from, String to) throws IOException {
        WorkbookParts parts = WorkbookParts.read(file);
        String content = parts.text("content.xml");
        assertThat(content).contains(from);
        int at = content.indexOf(from);
        parts.put("content.xml", content.substring(0, at) + to + content.substring(at + from.length()));
        return Files.write(folder.resolve("edited.ods"), parts.write());
    }

    private static Mark mark(int row, String column) {
        return new Mark("Costs & more", row, column, true, "\"tbc\" is no amount.", "Write an amount.");
    }

    private List<String> rows(Path file, String sheet) {
        List<String> shown = new ArrayList<>();
        FeedDefinition as = FeedFiles.read(folder, FEED.replace("Costs & more", sheet));
        try (SheetReader rows = Sheets.open(file, as.layout())) {
            rows.forEachRemaining(row -> {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.width(); column++) {
                    cells.add(row.text(column));
                }
                shown.add(String.join(" | ", cells));
            });
        }
        return shown;
    }
}
