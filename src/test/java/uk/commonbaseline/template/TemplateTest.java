package uk.commonbaseline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.feed.Recognised;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.Checked;

/// Templates are filled in as an officer would, and read as they are.
class TemplateTest {
    private static final Path JOBS = Path.of("jobs");
    private static final Feeds FEEDS = Feeds.read(JOBS.resolve("feeds"));
    private static final int ROWS = 3;

    private static final AnnotationConfigApplicationContext rules =
            new AnnotationConfigApplicationContext("uk.commonbaseline.rules");

    @AfterAll
    static void close_the_rules() {
        rules.close();
    }

    @TempDir
    private Path folder;

    static Stream<FeedDefinition> feeds() {
        return FEEDS.listAll().stream();
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void a_filled_template_of_every_feed_is_accepted_as_it_is(FeedDefinition feed) throws IOException {
        Path file = filled(feed, Template.of(feed, JOBS.resolve("maps")));
        Checked checked = check(file, feed);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.outcome()).isEqualTo("accepted");
        assertThat(checked.rows().read()).isEqualTo(ROWS);
        assertThat(checked.rows().accepted()).isEqualTo(ROWS);
    }

    @Test
    void the_same_definition_gives_the_same_bytes() throws IOException {
        FeedDefinition feed = feed("BCC", "cost");
        assertThat(Template.of(feed, JOBS.resolve("maps"))).isEqualTo(Template.of(feed, JOBS.resolve("maps")));
    }

    @Test
    void the_money_typed_is_the_money_read_though_the_councils_own_extract_is_csv_with_decimal_commas()
            throws IOException {
        FeedDefinition feed = feed("BCC", "staff");
        Checked checked = check(filled(feed, Template.of(feed, JOBS.resolve("maps"))), feed);
        assertThat(accepted(checked, "pay")).isEqualByComparingTo("93345.00");
        assertThat(accepted(checked, "fte")).isEqualByComparingTo("1.8");
    }

    @Test
    void headings_are_protected_and_explained_and_cells_below_are_open() throws IOException {
        try (XSSFWorkbook book = open(Template.of(feed("AVDC", "staff"), JOBS.resolve("maps")))) {
            XSSFSheet sheet = book.getSheet("Data");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            for (Cell heading : sheet.getRow(0)) {
                assertThat(heading.getCellStyle().getLocked()).isTrue();
                assertThat(heading.getCellComment().getString().getString()).isNotBlank();
                assertThat(sheet.getColumnStyle(heading.getColumnIndex()).getLocked())
                        .isFalse();
            }
            assertThat(format(sheet, "Post Number")).isEqualTo("@");
            assertThat(format(sheet, "Actual Salary")).isEqualTo("#,##0.00");
            assertThat(format(sheet, "End Date")).isEqualTo("dd/mm/yyyy");
            assertThat(headings(sheet)).doesNotContain("Surname", "DOB", "Location");
            assertThat(sheet.getRow(0)
                            .getCell(headings(sheet).indexOf("Position Status"))
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("VACANT means vacant-funded");
        }
    }

    @Test
    void known_codes_are_offered_with_their_names_and_others_may_be_typed() throws IOException {
        try (XSSFWorkbook book = open(Template.of(feed("BCC", "cost"), JOBS.resolve("maps")))) {
            XSSFSheet sheet = book.getSheet("Data");
            int at = headings(sheet).indexOf("Cost Center");
            XSSFDataValidation codes = validation(sheet, at);
            assertThat(offers(book, codes)).contains("0000310100", "0000310200");
            assertThat(codes.getErrorStyle()).isEqualTo(XSSFDataValidation.ErrorStyle.WARNING);
            assertThat(book.getSheet("Lists").getRow(1).getCell(at * 2 + 1).getStringCellValue())
                    .isEqualTo("HR Strategy and Policy");
            assertThat(offers(book, validation(sheet, headings(sheet).indexOf("Fund"))))
                    .containsExactly("CAP", "REV");
        }
    }

    @Test
    void a_template_made_before_the_definition_changed_is_named() throws IOException {
        FeedDefinition feed = feed("SBDC", "contracts");
        Path file = filled(feed, Template.of(feed, JOBS.resolve("maps")));
        Path changed = Files.createDirectories(folder.resolve("SBDC")).resolve("contracts.yml");
        Files.writeString(changed, Files.readString(feed.source()) + "\n# agreed anew\n");
        Checked checked = check(file, Feeds.readOne(changed));
        assertThat(checked.outcome()).isEqualTo("accepted-with-findings");
        assertThat(checked.findings()).extracting(Checked.Told::code).containsExactly("template-out-of-date");
    }

    @Test
    void a_template_says_itself_which_extract_and_period_it_is() throws IOException {
        FeedDefinition feed = feed("BCC", "cost");
        byte[] empty = Template.of(feed, JOBS.resolve("maps"));
        Path file = filled(feed, empty);
        FilledTemplate template = FilledTemplate.find(file).orElseThrow();
        assertThat(template.recognise("BCC", "", FEEDS)).isEqualTo(new Recognised.As(feed, "2007/08 P01-P03"));
        assertThat(template.recognise("BCC", "cost", FEEDS)).isEqualTo(new Recognised.As(feed, "2007/08 P01-P03"));
        assertThat(template.recognise("AVDC", "cost", FEEDS))
                .isEqualTo(new Recognised.Not(new TemplateOfAnother("BCC", "cost")));
        assertThat(template.recognise("BCC", "staff", FEEDS))
                .isEqualTo(new Recognised.Not(new TemplateOfAnother("BCC", "cost")));
        FilledTemplate without = FilledTemplate.find(Files.write(folder.resolve("empty.xlsx"), empty))
                .orElseThrow();
        assertThat(without.recognise("BCC", "cost", FEEDS))
                .isEqualTo(new Recognised.Not(new TemplateWithoutPeriod(feed.expects())));
    }

    @Test
    void any_other_workbook_is_no_template() throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("How to fill in").createRow(0).createCell(0).setCellValue("as you like");
            Files.write(file, bytes(book));
        }
        assertThat(FilledTemplate.find(file)).isEmpty();
        assertThat(FilledTemplate.find(Files.writeString(folder.resolve("a.csv"), "a,b\n")))
                .isEmpty();
    }

    private Path filled(FeedDefinition feed, byte[] template) throws IOException {
        try (XSSFWorkbook book = open(template)) {
            XSSFSheet sheet = book.getSheet("Data");
            for (int row = 1; row <= ROWS; row++) {
                fill(book, sheet, sheet.createRow(row));
            }
            if (!feed.expects().isEmpty()) {
                book.getSheet("How to fill in")
                        .getRow(2)
                        .getCell(1)
                        .setCellValue(feed.expects().getFirst());
            }
            return Files.write(folder.resolve("any name.xlsx"), bytes(book));
        }
    }

    /// Types the examples that the template gives. The one heading without an example holds two codes; the rows of one
    /// post each hold another element of the pay.
    private static void fill(XSSFWorkbook book, XSSFSheet sheet, Row row) {
        Map<String, String> examples = examples(book);
        for (String heading : headings(sheet)) {
            int at = headings(sheet).indexOf(heading);
            String example = switch (heading) {
                case "Detail Code" -> "R1001/4020/";
                case "ELEMENT_CODE" -> offers(book, validation(sheet, at)).get(row.getRowNum());
                default -> examples.getOrDefault(heading, "");
            };
            Cell cell = row.createCell(at);
            cell.setCellStyle(sheet.getColumnStyle(at));
            switch (format(sheet, heading)) {
                case "dd/mm/yyyy" ->
                    cell.setCellValue(LocalDate.parse(example, DateTimeFormatter.ofPattern("dd/MM/yyyy")));
                case "#,##0.00", "0.00##" -> cell.setCellValue(Double.parseDouble(example.replace(",", "")));
                default -> cell.setCellValue(example);
            }
        }
    }

    private static Map<String, String> examples(XSSFWorkbook book) {
        Map<String, String> examples = new HashMap<>();
        for (Row row : book.getSheet("How to fill in")) {
            if (row.getRowNum() > 6 && row.getCell(4) != null) {
                examples.put(row.getCell(0).getStringCellValue(), row.getCell(4).getStringCellValue());
            }
        }
        return examples;
    }

    private static BigDecimal accepted(Checked checked, String measure) {
        return Objects.requireNonNull(checked.amounts().get(measure)).accepted();
    }

    private static XSSFDataValidation validation(XSSFSheet sheet, int column) {
        return sheet.getDataValidations().stream()
                .filter(each -> each.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> offers(XSSFWorkbook book, XSSFDataValidation validation) {
        String[] range = validation.getValidationConstraint().getFormula1().split("[!$:]+", -1);
        int column = CellReference.convertColStringToIndex(range[1]);
        return IntStream.range(1, Integer.parseInt(range[4]))
                .mapToObj(row ->
                        book.getSheet(range[0]).getRow(row).getCell(column).getStringCellValue())
                .toList();
    }

    private static List<String> headings(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static String format(XSSFSheet sheet, String heading) {
        return sheet.getColumnStyle(headings(sheet).indexOf(heading)).getDataFormatString();
    }

    private static FeedDefinition feed(String council, String feed) {
        return FEEDS.find(council, feed).orElseThrow();
    }

    private static Checked check(Path file, FeedDefinition feed) {
        return Checked.check(file, feed, rules.getBean(RuleBook.class));
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
