package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.partnership.Sha256;

/// The page for the screen, the workbook and the comma-separated files of the five councils' pack, held against its
/// PDF and the list of its figures.
@TestInstance(Lifecycle.PER_CLASS)
class OtherFormsIT {
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");
    private static final MathContext AS_STORED = new MathContext(15);

    private final Picture picture = Picture.ofFiveCouncils();
    private Path folder = Path.of("");
    private PrintedPack pack;

    @BeforeAll
    void prints(@TempDir Path folder) throws IOException {
        this.folder = folder;
        pack = PrintedPack.of(picture, 1, folder);
    }

    @Test
    void all_files_stand_in_the_manifest_with_their_fingerprints() throws IOException {
        JsonNode files = new ObjectMapper()
                .readTree(folder.resolve("manifest.json").toFile())
                .get("files");
        try (Stream<Path> written = Files.walk(folder)) {
            List<String> names = written.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.equals("manifest.json"))
                    .sorted()
                    .toList();
            assertThat(names)
                    .contains("baseline-and-options.html", "tables.xlsx", "tables/figures.csv")
                    .hasSizeGreaterThan(50)
                    .containsExactlyElementsOf((Iterable<String>) files::fieldNames);
            assertThat(names)
                    .allSatisfy(name -> assertThat(Sha256.of(Files.readAllBytes(folder.resolve(name))))
                            .isEqualTo(files.get(name).asText()));
        }
    }

    @Test
    void every_figure_can_be_linked_to_on_the_screen_once() throws IOException {
        List<String> anchors =
                ANCHOR.matcher(html()).results().map(found -> found.group(1)).toList();

        assertThat(anchors).doesNotHaveDuplicates().containsAll(pack.figures().keySet());
    }

    /// Tables that run over several pages repeat their headings on paper; nothing else may differ by a letter.
    @Test
    void the_screen_shows_every_letter_of_the_pages_and_no_other() throws IOException {
        String paper = letters(BodyText.of(pack.bytes()).replace("•", ""));
        String body = html().replaceAll("(?s)^.*<main[^>]*>|</main>.*$", "");
        String seen = body.replaceAll("(?s)<figure>.*?</figure>", "")
                .replaceAll("(?s)<span class=\"vh\">.*?</span>", "")
                .replaceAll("<caption class=\"vh\"[^>]*>[^<]*</caption>", "");
        String screen = letters(seen.replaceAll("<[^>]*>", ""));

        assertThat(body).contains("scope=\"row\"");
        assertThat(withoutRepeated(heads(seen), paper, screen)).isEqualTo(screen);
        assertThat(paper).hasSizeGreaterThan(screen.length());
    }

    /// The paper's letters without those headings that stand there once more and not on the screen.
    private static String withoutRepeated(Set<String> heads, String paper, String screen) {
        StringBuilder kept = new StringBuilder(paper);
        int at = 0;
        while (at < Math.min(kept.length(), screen.length())) {
            if (kept.charAt(at) == screen.charAt(at)) {
                at++;
                continue;
            }
            int differs = at;
            String head = heads.stream()
                    .filter(each -> beginning(kept, each, differs) >= 0)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "no repeated heading: " + kept.substring(differs, Math.min(kept.length(), differs + 80))));
            int from = beginning(kept, head, differs);
            kept.delete(from, from + head.length());
            at = from;
        }
        return kept.toString();
    }

    /// A repeated heading may begin with the letters that would follow without it.
    private static int beginning(StringBuilder text, String head, int differs) {
        int from = text.indexOf(head, Math.max(0, differs - head.length() + 1));
        return from <= differs ? from : -1;
    }

    private static Set<String> heads(String page) {
        Set<String> heads = new HashSet<>();
        Pattern.compile("(?s)<thead>(.*?)</thead>")
                .matcher(page)
                .results()
                .map(found -> letters(found.group(1).replaceAll("<[^>]*>", "")))
                .filter(head -> head.length() > 8)
                .forEach(heads::add);
        return heads;
    }

    private static String letters(String text) {
        return StringEscapeUtils.unescapeHtml4(text).replaceAll("[\\s\u00A0]+", "");
    }

    @Test
    void every_table_on_the_screen_has_header_cells_and_a_name() throws IOException {
        String page = html();
        List<String> tables = Pattern.compile("(?s)<table>.*?</table>")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();

        assertThat(tables)
                .hasSizeGreaterThan(50)
                .allSatisfy(table -> assertThat(table)
                        .containsPattern("<caption[^>]*>.*[A-Za-z]{3}")
                        .contains("<th scope=\"col\"", "<th scope=\"row\""));
    }

    @Test
    void every_figure_printed_in_a_table_is_a_number_with_all_its_digits_in_the_workbook() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            for (Map.Entry<String, JsonNode> figure : pack.figures().entrySet()) {
                Name name = Objects.requireNonNull(book.getName(figure.getKey().replace('-', '_')), figure.getKey());
                CellReference place =
                        new AreaReference(name.getRefersToFormula(), book.getSpreadsheetVersion()).getFirstCell();
                Cell cell = book.getSheet(place.getSheetName())
                        .getRow(place.getRow())
                        .getCell(place.getCol());
                assertThat(cell.getCellType()).as(figure.getKey()).isEqualTo(CellType.NUMERIC);
                assertThat(new BigDecimal(Double.toString(cell.getNumericCellValue())))
                        .as(figure.getKey())
                        .isEqualByComparingTo(
                                new BigDecimal(figure.getValue().get("value").asText()).round(AS_STORED));
            }
            assertThat(book.getAllNames().stream()
                            .filter(name -> !name.getNameName().startsWith("_xlnm")))
                    .hasSameSizeAs(pack.figures().keySet());
            assertThat(Objects.requireNonNull(book.getName("C_BCC_HR")).getSheetName())
                    .contains("Cost by service and council");
        }
    }

    @Test
    void the_workbook_has_a_sheet_for_each_table_with_headings_filters_and_links() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Contents");
            assertThat(book.getSheetAt(0).getHyperlinkList())
                    .hasSize(book.getNumberOfSheets() - 1)
                    .allSatisfy(link -> assertThat(book.getSheet(link.getLocation()
                                    .substring(1, link.getLocation().indexOf("'!"))))
                            .isNotNull());
            for (Sheet sheet : book) {
                assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(book.getSheet(sheet.getSheetName()).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
            }
            assertThat(text(book)).contains("not supplied").doesNotContain("null");
            assertThat(book.getProperties().getCoreProperties().getTitle()).contains("The Partnership");
        }
    }

    @Test
    void the_long_list_holds_every_figure_with_all_its_digits() throws IOException {
        Map<String, BigDecimal> listed = new HashMap<>();
        for (CSVRecord line : csv("figures.csv")) {
            listed.put(line.get("ref"), new BigDecimal(line.get("value")));
        }

        assertThat(listed.keySet())
                .containsExactlyInAnyOrderElementsOf(pack.figures().keySet());
        pack.figures()
                .forEach((ref, figure) -> assertThat(listed.get(ref))
                        .isEqualByComparingTo(new BigDecimal(figure.get("value").asText())));
        assertThat(csv("figures.csv").stream().filter(line -> line.get("ref").equals("C-BCC-HR")))
                .extracting(
                        line -> line.get("table"),
                        line -> line.get("row"),
                        line -> line.get("column"),
                        line -> line.get("text"))
                .first()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(
                        "Cost by service and council, £ thousand", "Human resources", "Buckinghamshire CC", "2,975"));
    }

    @Test
    void the_same_data_give_the_same_bytes_in_every_form(@TempDir Path again) throws IOException {
        PrintedPack.of(picture, 1, again);

        assertThat(again.resolve("manifest.json")).hasSameBinaryContentAs(folder.resolve("manifest.json"));
    }

    @Test
    void a_failing_tie_writes_none_of_them(@TempDir Path other) {
        Picture planted = Picture.ofFiveCouncils();
        planted.plant("update warehouse.appraisal_option set net_saving = 0.01 where option = 'O0'");

        assertThatExceptionOfType(PackNotPrinted.class).isThrownBy(() -> PrintedPack.of(planted, 1, other));
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void tables_of_an_earlier_print_make_way(@TempDir Path again) throws IOException {
        Files.createDirectories(again.resolve("tables"));
        Files.writeString(again.resolve("tables/99-gone.csv"), "gone");

        PrintedPack.of(picture, 1, again);

        assertThat(again.resolve("tables/99-gone.csv")).doesNotExist();
    }

    private String html() throws IOException {
        return Files.readString(folder.resolve("baseline-and-options.html"));
    }

    private XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(folder.resolve("tables.xlsx")));
    }

    private List<CSVRecord> csv(String name) throws IOException {
        String text = Files.readString(folder.resolve("tables").resolve(name), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CSVParser parser = CSVParser.parse(
                text.substring(1),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    private static Set<String> text(XSSFWorkbook book) {
        Set<String> words = new HashSet<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> words.add(cell.toString()))));
        return words;
    }
}
