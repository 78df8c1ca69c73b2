package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks as officers make them, with every kind of cell in the formats that are met.
final class OrdinaryWorkbooks {
    private static final String[] DATES = {
        "dd/mm/yyyy",
        "d-mmm-yy",
        "mmm-yy",
        "yyyy-mm-dd",
        "dddd, d mmmm yyyy",
        "[$-809]dd mmmm yyyy",
        "m/d/yy",
        "d.m.yy",
        "dd/mm/yyyy hh:mm",
        "m/d/yy h:mm",
        "[$-F800]dddd, mmmm dd, yyyy",
        "d/m;@",
        "yyyy",
        "mmmm"
    };
    private static final double[] DAYS = {
        39538, 39538.25, 39507, 1, 59, 61, 0, -5, 73050, 2958465, 40000.999994, 42736.5
    };
    private static final String[] TIMES = {"h:mm", "hh:mm:ss", "h:mm AM/PM", "[h]:mm", "[hh]:mm:ss", "mm:ss", "[mm]:ss"
    };
    private static final double[] CLOCKS = {0.25, 0.5, 1.541666666666667, 0.999988425925926, 0, 10.75, 0.0006944444444};
    private static final String[] FIGURES = {
        "General",
        "0",
        "0.00",
        "#,##0",
        "#,##0.00",
        "#,##0.00_);(#,##0.00)",
        "[Red]-#,##0.00",
        "\"£\"#,##0.00",
        "[$£-809]#,##0.00",
        "_-£* #,##0.00_-;-£* #,##0.00_-;_-£* \"-\"??_-;_-@_-",
        "[$€-2] #,##0.00",
        "0.00E+00",
        "# ?/?",
        "000000",
        "0\" days\"",
        "#,##0,",
        "@",
        "0.0\"%\"",
        "\"Dr\" 0;\"Cr\" 0",
        ";;;"
    };
    private static final double[] NUMBERS = {
        0,
        1,
        -1,
        1234.5,
        -1234.56,
        0.1 + 0.2,
        1428.6399999999999,
        1e14,
        123456789012345680d,
        -0.07,
        448.125,
        1e-7,
        2.5e-12,
        1.0E21,
        1234567.891,
        39538,
        -0.004999999999999999,
        99999999999.99
    };
    private static final String[] SHARES = {"0%", "0.00%", "0.0%;[Red]-0.0%", "0.00%_)", "#,##0.0 %"};
    private static final String[] TEXTS = {
        "plain",
        " padded ",
        "no\u00A0break",
        "0123",
        "00042",
        "1,234.50",
        "-5",
        "£12",
        "31/03/2008",
        "2007/08",
        "TRUE",
        "true",
        "#N/A",
        "=1+1",
        "+44 1296",
        "two\nlines",
        "a\ttab",
        "O'Neill & <Sons>",
        "\u00A3\u20AC\u00E9\u2013",
        "\uD83D\uDE00",
        "'quoted",
        "12%",
        "1E5",
        "12:30",
        "N/A",
        "  ",
        "-",
        "a  b",
        "line\r\nbreak",
        "_x000D_"
    };

    private final Workbook book;
    private int row;

    private OrdinaryWorkbooks(Workbook book) {
        this.book = book;
    }

    /// All of them, written into the folder.
    static List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (boolean old : List.of(true, false)) {
            for (boolean from1904 : List.of(true, false)) {
                Path file = folder.resolve("poi" + (from1904 ? "-1904" : "") + (old ? "-old.xls" : ".xlsx"));
                try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    if (from1904) {
                        countFrom1904(book);
                    }
                    new OrdinaryWorkbooks(book).fill(from1904);
                    book.write(out);
                }
                files.add(file);
            }
        }
        files.add(HandwrittenWorkbook.write(folder.resolve("handwritten.xlsx")));
        return files;
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

    /// POI reckons formulas as if every workbook counted from 1900, so one from 1904 is made without.
    private void fill(boolean from1904) {
        grid("Dates", DATES, DAYS);
        grid("Times", TIMES, CLOCKS);
        grid("Figures", FIGURES, NUMBERS);
        grid("Shares", SHARES, NUMBERS);
        texts();
        if (!from1904) {
            formulas();
        }
        shapes();
        for (String name : List.of("Hidden ", "Very hidden")) {
            grid(name, new String[] {"0.00"}, NUMBERS);
        }
        book.createSheet("Empty");
        book.setSheetVisibility(book.getSheetIndex("Hidden "), SheetVisibility.HIDDEN);
        book.setSheetVisibility(book.getSheetIndex("Very hidden"), SheetVisibility.VERY_HIDDEN);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    /// Every value in every format, a format a row.
    private void grid(String name, String[] formats, double[] values) {
        Sheet sheet = book.createSheet(name);
        for (int number = 0; number < formats.length; number++) {
            CellStyle style = style(formats[number]);
            Row cells = sheet.createRow(number * 2);
            for (int column = 0; column < values.length; column++) {
                Cell cell = cells.createCell(column);
                cell.setCellStyle(style);
                cell.setCellValue(values[column]);
            }
        }
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private void texts() {
        Sheet sheet = book.createSheet("Texts");
        CellStyle asText = style("@");
        for (String text : TEXTS) {
            Row cells = sheet.createRow(row++);
            cells.createCell(0).setCellValue(text);
            cells.createCell(2).setCellValue(text);
            cells.getCell(2).setCellStyle(asText);
        }
        RichTextString rich = book.getCreationHelper().createRichTextString("Head of  Pay\nand Pensions");
        rich.applyFont(0, 4, book.createFont());
        sheet.createRow(row++).createCell(1).setCellValue(rich);
        sheet.createRow(row++).createCell(1).setCellValue(true);
        sheet.createRow(row++).createCell(1).setCellValue(false);
        for (FormulaError error : List.of(FormulaError.REF, FormulaError.NA, FormulaError.DIV0, FormulaError.VALUE)) {
            sheet.createRow(row++).createCell(1).setCellErrorValue(error.getCode());
        }
    }

    private void formulas() {
        Sheet sheet = book.createSheet("Formulas");
        String[] formulas = {
            "1+2",
            "0.1*3",
            "\"a\"&\"b\"",
            "1=1",
            "1/0",
            "NA()",
            "DATE(2008,3,31)",
            "TIME(12,30,0)",
            "SUM(Figures!A1:D9)",
            "\"\"",
            "VALUE(\"x\")",
            "Texts!A1",
            "IF(1=2,1,\"none\")",
            "ROUND(2/3,4)",
            "TEXT(5,\"000\")",
            "A1*1000"
        };
        String[] formats = {"General", "0.00%", "dd/mm/yyyy", "h:mm"};
        for (String formula : formulas) {
            Row cells = sheet.createRow(sheet.getLastRowNum() + 2);
            for (int column = 0; column < formats.length; column++) {
                Cell cell = cells.createCell(column);
                cell.setCellStyle(style(formats[column]));
                cell.setCellFormula(formula);
            }
        }
    }

    /// Merged, commented, linked, hidden and outlined cells.
    private void shapes() {
        Sheet sheet = book.createSheet("Shapes");
        Row top = sheet.createRow(1);
        top.createCell(1).setCellValue("2007/08");
        top.createCell(2).setCellValue("under");
        top.createCell(4).setCellValue("2008/09");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 3));
        Cell linked = sheet.createRow(4).createCell(0);
        linked.setCellValue("a link");
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
        link.setAddress("mailto:nobody@example.invalid");
        linked.setHyperlink(link);
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        linked.setCellComment(drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 2, 2, 5, 6)));
        linked.getCellComment().setString(book.getCreationHelper().createRichTextString("a comment"));
        sheet.createRow(5).createCell(0).setCellValue("hidden row");
        sheet.getRow(5).setZeroHeight(true);
        sheet.createRow(6).createCell(9).setCellValue("hidden column");
        sheet.setColumnHidden(9, true);
        sheet.createRow(7).createCell(255).setCellValue("far right");
        sheet.createRow(40_000).createCell(0).setCellValue(7);
    }
}
