package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.commonbaseline.sheet.FileLayout.Format;

/// Cells in whose reading the comparison with LibreOffice found faults once.
class OddCellsTest {
    @TempDir
    private Path folder;

    @Test
    void a_cell_with_both_a_text_and_a_value_is_read_once() throws IOException {
        assertThat(Shown.rows(HandwrittenWorkbook.write(folder.resolve("book.xlsx")), Shown.workbook(Format.XLSX)))
                .containsExactly(
                        "Sheet!1: n:1 | t:within | t:shared | t:in parts | t:\u8AB2 | t:a\rb",
                        "Sheet!4:  | t:rich text | t:both | t:0042 | b:true | n:150 | n:2 | t:x");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void times_and_hours_are_read_as_they_are_shown_and_are_no_days(Format format) throws IOException {
        try (Workbook book = format == Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Row row = book.createSheet("Hours").createRow(0);
            put(row, 0, "hh:mm", 0.5);
            put(row, 1, "[h]:mm", 37.5 / 24);
            put(row, 2, "hh:mm:ss", 0.5 + 15 / 86400.0);
            put(row, 3, "[$-F400]h:mm:ss AM/PM", 0.25);
            put(row, 4, "hh:mm", 39538.5);
            put(row, 5, "mmm", 39538);
            put(row, 6, "dd/mm/yyyy hh:mm", 39538.5);
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Hours!1: t:12:00 | t:37:30 | t:12:00:15 | t:6:00 | d:2008-03-31 | d:2008-03-31"
                            + " | d:2008-03-31");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void a_number_that_is_no_day_stays_a_number_though_it_is_shown_as_one(Format format) throws IOException {
        try (Workbook book = format == Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Row row = book.createSheet("Dates").createRow(0);
            put(row, 0, "dd/mm/yyyy", 2_958_465);
            put(row, 1, "dd/mm/yyyy", 2_958_466);
            put(row, 2, "hh:mm", -0.5);
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Dates!1: d:9999-12-31 | n:2958466 | n:-0.5");
        }
    }

    @Test
    void days_that_nobody_can_mean_are_text_in_ods_and_times_are_read_as_in_excel() throws IOException {
        String cells = cell("date-value=\"10004-01-01\"", "date", "01/01/10004")
                + cell("date-value=\"-0044-03-15\"", "date", "15/03/-44")
                + cell("time-value=\"PT37H30M00S\"", "time", "37:30:00")
                + cell("time-value=\"PT00H00M59.9999999S\"", "time", "00:00:59");
        byte[] content = ("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                        + "<table:table table:name=\"Dates\"><table:table-row>" + cells
                        + "</table:table-row></table:table>"
                        + "</office:spreadsheet></office:body></office:document-content>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] manifest = "<manifest/>".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(
                folder.resolve("book.ods"),
                FuzzZip.pack(Map.of("content.xml", content, "META-INF/manifest.xml", manifest)));
        assertThat(Shown.rows(file, Shown.workbook(Format.ODS)))
                .containsExactly("Dates!1: t:01/01/10004 | t:15/03/-44 | t:37:30 | t:0:01");
    }

    private static String cell(String value, String type, String shown) {
        return "<table:table-cell office:value-type=\"%s\" office:%s><text:p>%s</text:p></table:table-cell>"
                .formatted(type, value, shown);
    }

    private static void put(Row row, int column, String format, double value) {
        Workbook book = row.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    private Path save(Workbook book) throws IOException {
        Path file = folder.resolve("book");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }
}
