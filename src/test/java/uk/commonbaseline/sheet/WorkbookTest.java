package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.commonbaseline.sheet.FileLayout.Format;

/// Both workbook formats give the same rows.
class WorkbookTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void cells_say_what_they_hold(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Row row = book.createSheet("Posts").createRow(0);
            row.createCell(0).setCellValue(" a\u00A0text ");
            row.createCell(1).setCellValue(1234.5);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(4).setBlank();
            row.createCell(5).setCellValue("");
            row.createCell(6).setCellValue("7");
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Posts!1: t:a text | n:1234.5 | b:true | e:#REF! |  |  | t:7");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void the_noise_of_binary_fractions_is_no_content(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Row row = book.createSheet("Costs").createRow(0);
            row.createCell(0).setCellValue(0.1 + 0.2);
            row.createCell(1).setCellValue(1428.6399999999999);
            row.createCell(2).setCellValue(1e14);
            row.createCell(3).setCellValue(-0.07);
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Costs!1: n:0.3 | n:1428.64 | n:100000000000000 | n:-0.07");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void dates_lose_their_time_of_day(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Row row = book.createSheet("Dates").createRow(0);
            date(book, row, 0, "dd/mm/yyyy").setCellValue(LocalDate.of(2008, 3, 31));
            date(book, row, 1, "d-mmm-yy").setCellValue(LocalDateTime.of(2008, 3, 31, 1, 0));
            date(book, row, 2, "[$-809]dd mmmm yyyy").setCellValue(LocalDate.of(1999, 12, 31));
            date(book, row, 3, "#,##0.00").setCellValue(39538);
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Dates!1: d:2008-03-31 | d:2008-03-31 | d:1999-12-31 | n:39538");
        }
    }

    /// Workbooks that began on a Macintosh count their days from 1904.
    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void dates_counted_from_1904_are_the_same_days(Format format) throws IOException {
        try (Workbook book = book(format)) {
            countFrom1904(book);
            Row row = book.createSheet("Dates").createRow(0);
            date(book, row, 0, "dd/mm/yyyy").setCellValue(38076);
            date(book, row, 1, "d-mmm-yy").setCellValue(38076.75);
            date(book, row, 2, "dd/mm/yyyy").setCellValue(0);
            date(book, row, 3, "0").setCellValue(38076);
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Dates!1: d:2008-03-31 | d:2008-03-31 | d:1904-01-01 | n:38076");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void days_are_counted_as_the_program_shows_them(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Row row = book.createSheet("Dates").createRow(0);
            date(book, row, 0, "dd/mm/yyyy").setCellValue(39538);
            date(book, row, 1, "dd/mm/yyyy").setCellValue(1);
            date(book, row, 2, "dd/mm/yyyy").setCellValue(61);
            date(book, row, 3, "dd/mm/yyyy").setCellValue(39507);
            date(book, row, 4, "dd/mm/yyyy").setCellValue(-1);
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Dates!1: d:2008-03-31 | d:1900-01-01 | d:1900-03-01 | d:2008-02-29 | n:-1");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void built_in_and_own_formats_of_dates_are_known_and_those_of_figures_are_not(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Row row = book.createSheet("Dates").createRow(0);
            String[] dates = {"m/d/yy", "d-mmm", "mmm-yy", "yyyy-mm-dd", "ddd dd mmm yyyy", "m/d/yy h:mm"};
            String[] figures = {"General", "0.00", "#,##0.00_);(#,##0.00)", "[Red]-#,##0", "\"day \"0", "0.00E+00"};
            for (int column = 0; column < 6; column++) {
                date(book, row, column, dates[column]).setCellValue(39538);
                date(book, row, column + 6, figures[column]).setCellValue(39538);
            }
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Dates!1: " + "d:2008-03-31 | ".repeat(6) + "n:39538 | ".repeat(5) + "n:39538");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void percentages_are_told_from_figures_by_their_format(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Row row = book.createSheet("Shares").createRow(0);
            date(book, row, 0, "0%").setCellValue(0.6);
            date(book, row, 1, "0.00%").setCellValue(0.333333);
            date(book, row, 2, "0.0%;[Red]-0.0%").setCellFormula("3/5");
            date(book, row, 3, "0\"%\"").setCellValue(60);
            date(book, row, 4, "0\\%").setCellValue(60);
            date(book, row, 5, "General").setCellValue(0.6);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Shares!1: p:0.6 | p:0.333333 | p:0.6 | n:60 | n:60 | n:0.6");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void formulas_give_the_result_that_was_stored(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Row row = book.createSheet("Sums").createRow(0);
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("\"a\"&\"b\"");
            row.createCell(2).setCellFormula("1=1");
            row.createCell(3).setCellFormula("1/0");
            date(book, row, 4, "dd/mm/yyyy").setCellFormula("DATE(2008,3,31)");
            row.createCell(5).setCellValue("last");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Sums!1: n:3 | t:ab | b:true | e:#DIV/0! | d:2008-03-31 | t:last");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void texts_in_several_fonts_are_one_text(Format format) throws IOException {
        try (Workbook book = book(format)) {
            RichTextString rich = book.getCreationHelper().createRichTextString("Head of Pay");
            rich.applyFont(0, 4, book.createFont());
            book.createSheet("Posts").createRow(0).createCell(0).setCellValue(rich);
            assertThat(Shown.rows(save(book), Shown.workbook(format))).containsExactly("Posts!1: t:Head of Pay");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void rows_are_numbered_as_on_screen_though_some_hold_nothing(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Sheet sheet = book.createSheet("Gaps");
            sheet.createRow(4).createCell(2).setCellValue("here");
            sheet.createRow(99).createCell(0).setCellValue("there");
            sheet.createRow(7).createCell(0).setCellValue("between");
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Gaps!5:  |  | t:here", "Gaps!8: t:between", "Gaps!100: t:there");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void a_merged_cell_holds_its_text_in_the_first_column(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Sheet sheet = book.createSheet("Merged");
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue("2007/08");
            row.createCell(3).setCellValue("2008/09");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            assertThat(Shown.rows(save(book), Shown.workbook(format)))
                    .containsExactly("Merged!1: t:2007/08 |  |  | t:2008/09");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void hidden_rows_are_read(Format format) throws IOException {
        try (Workbook book = book(format)) {
            Row row = book.createSheet("Hidden rows").createRow(0);
            row.createCell(0).setCellValue("a");
            row.setZeroHeight(true);
            assertThat(Shown.rows(save(book), Shown.workbook(format))).containsExactly("Hidden rows!1: t:a");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void the_only_visible_sheet_is_read_and_the_others_are_listed(Format format) throws IOException {
        try (Workbook book = book(format)) {
            fill(book, "Check", "Leavers", "Extract");
            book.setSheetVisibility(0, SheetVisibility.HIDDEN);
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            book.setActiveSheet(2);
            Path file = save(book);
            assertThat(Shown.rows(file, Shown.workbook(format))).containsExactly("Extract!1: t:in Extract");
            assertThat(Sheets.listOthers(file, Shown.workbook(format)))
                    .containsExactly(
                            new Sheets.OtherSheet("Check", SheetState.HIDDEN),
                            new Sheets.OtherSheet("Leavers", SheetState.VERY_HIDDEN));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void the_sheets_asked_for_are_read_whatever_the_case_and_spaces_of_their_names(Format format) throws IOException {
        try (Workbook book = book(format)) {
            fill(book, "Front page", "HR ", "ict");
            Path file = save(book);
            assertThat(Shown.rows(file, Shown.workbook(format, "HR", "ICT")))
                    .containsExactly("HR !1: t:in HR", "ict!1: t:in ict");
            assertThat(Sheets.listOthers(file, Shown.workbook(format, "HR", "ICT")))
                    .containsExactly(new Sheets.OtherSheet("Front page", SheetState.VISIBLE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void sheets_keep_the_number_under_which_they_were_asked_for(Format format) throws IOException {
        try (Workbook book = book(format)) {
            fill(book, "One", "Two");
            try (SheetReader rows = Sheets.open(save(book), Shown.workbook(format, "Two", "One"))) {
                while (rows.hasNext()) {
                    SourceRow row = rows.next();
                    assertThat(row.sheetNo()).isEqualTo(row.sheet().equals("Two") ? 1 : 2);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void a_sheet_without_cells_gives_no_rows(Format format) throws IOException {
        try (Workbook book = book(format)) {
            book.createSheet("Nothing");
            assertThat(Shown.rows(save(book), Shown.workbook(format))).isEmpty();
        }
    }

    private static void fill(Workbook book, String... sheets) {
        for (String name : sheets) {
            book.createSheet(name).createRow(0).createCell(0).setCellValue("in " + name);
        }
    }

    private static Cell date(Workbook book, Row row, int column, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static void countFrom1904(Workbook book) {
        if (book instanceof XSSFWorkbook xlsx) {
            xlsx.getCTWorkbook().getWorkbookPr().setDate1904(true);
        } else if (book instanceof HSSFWorkbook xls) {
            DateWindow1904Record window =
                    (DateWindow1904Record) xls.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid);
            window.setWindowing((short) 1);
        }
    }

    private static Workbook book(Format format) {
        return format == Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private Path save(Workbook book) throws IOException {
        Path file = folder.resolve("book");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }
}
