package uk.commonbaseline.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.report.reading.Block;
import uk.commonbaseline.report.reading.Cell;
import uk.commonbaseline.report.reading.Exact;
import uk.commonbaseline.report.reading.Reading;
import uk.commonbaseline.report.reading.Section;
import uk.commonbaseline.report.reading.Text;

class TablesWorkbookTest {
    private static final String LONG =
            "Grades [by] service: what/who? it's 120 characters * long, which no sheet's name may be and which no two sheets may share";

    @Test
    void sheets_of_tables_with_equal_long_or_odd_names_are_told_apart() throws IOException {
        try (XSSFWorkbook book = book(
                table(LONG, figure("1", "A-1")), table(LONG, figure("2", "A-2")), table("'", figure("3", "A-3")))) {
            assertThat(names(book))
                    .containsExactly(
                            "Contents",
                            "01 Grades by service what who",
                            "02 Grades by service what who",
                            "03",
                            "Figures");
        }
    }

    @Test
    void figures_are_exact_and_titles_say_so() throws IOException {
        try (XSSFWorkbook book = book(table("Cost, £ thousand", figure("2,975", "A-1")))) {
            Sheet sheet = book.getSheetAt(1);

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Cost, £");
            assertThat(cell(sheet, 1).getNumericCellValue()).isEqualTo(2975123.45);
            assertThat(cell(sheet, 1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00_)");
            assertThat(book.getName("A_1").getRefersToFormula()).isEqualTo("'01 Cost £ thousand'!$B$6");
        }
    }

    @Test
    void a_figure_that_is_held_back_stays_a_letter() throws IOException {
        try (XSSFWorkbook book = book(table("Posts", figure("c", "Z-9")))) {
            assertThat(cell(book.getSheetAt(1), 1).getStringCellValue()).isEqualTo("c");
            assertThat(book.getName("Z_9")).isNull();
        }
    }

    @Test
    void what_was_not_supplied_stays_in_words() throws IOException {
        try (XSSFWorkbook book = book(table("Posts", figure("not supplied", "")))) {
            assertThat(cell(book.getSheetAt(1), 1).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void what_stands_beside_a_figure_gets_a_column_of_its_own() throws IOException {
        try (XSSFWorkbook book = book(table("Indicators", figure("2.3 (Q4)", "A-1")))) {
            Sheet sheet = book.getSheetAt(1);

            assertThat(cell(sheet, 1).getNumericCellValue()).isEqualTo(2975123.45);
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("Council, as printed");
            assertThat(cell(sheet, 2).getStringCellValue()).isEqualTo("2.3 (Q4)");
        }
    }

    @Test
    void a_number_without_reference_is_one_only_where_the_page_prints_whole_units() throws IOException {
        try (XSSFWorkbook book =
                book(table("Posts", figure("1,204", "")), table("Cost, £ thousand", figure("1,204", "")))) {
            assertThat(cell(book.getSheetAt(1), 1).getNumericCellValue()).isEqualTo(1204);
            assertThat(cell(book.getSheetAt(2), 1).getStringCellValue()).isEqualTo("1,204");
            assertThat(book.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Cost, £ thousand");
        }
    }

    @Test
    void references_that_differ_only_in_large_letters_have_names_that_do_not() throws IOException {
        try (XSSFWorkbook book = book(table("Posts", figure("1", "A-x")), table("Posts", figure("1", "A-X")))) {
            assertThat(book.getName("A_x").getSheetName()).startsWith("01");
            assertThat(book.getName("A_X_2").getSheetName()).startsWith("02");
        }
    }

    @Test
    void the_same_tables_give_the_same_bytes() throws IOException {
        assertThat(bytes(table("Posts", figure("1", "A-1")))).isEqualTo(bytes(table("Posts", figure("1", "A-1"))));
    }

    private static Block.Table table(String caption, Cell figure) {
        List<Cell> head = List.of(head("Service"), head("Council"));
        return new Block.Table(Text.of(caption), true, List.of(head), List.of(List.of(head("HR"), figure)), 1);
    }

    private static Cell head(String words) {
        return new Cell(Text.of(words), "", true, false, false);
    }

    private static Cell figure(String words, String ref) {
        return new Cell(Text.of(words), ref, false, true, false);
    }

    private static byte[] bytes(Block.Table... tables) throws IOException {
        Map<String, Exact> figures = new LinkedHashMap<>();
        Stream.of("A-1", "A-2", "A-3", "A-x", "A-X")
                .filter(ref -> Stream.of(tables)
                        .anyMatch(table -> table.rows().getFirst().get(1).ref().equals(ref)))
                .forEach(ref -> figures.put(ref, new Exact(ref, 1, "Cost", new BigDecimal("2975123.45"), "GBP")));
        Section section = new Section("cost", "Cost", true, List.of(tables));
        return TablesWorkbook.write(
                new Reading("Pack", List.of(section), figures, List.of()),
                new TablesWorkbook.WorkbookWords("Partners", "Edition", "Foot", true, Instant.EPOCH));
    }

    private static XSSFWorkbook book(Block.Table... tables) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(tables)));
    }

    private static List<String> names(XSSFWorkbook book) {
        return Stream.iterate(0, sheet -> sheet + 1)
                .limit(book.getNumberOfSheets())
                .map(book::getSheetName)
                .toList();
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int column) {
        Row row = sheet.getRow(5);
        return row.getCell(column);
    }
}
