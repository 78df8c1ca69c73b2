package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A sheet that is written row by row and never read back. Rows and columns count from 0; formulas speak of them as the
/// officer sees them.
final class Page {
    private static final int WIDTH_OF_A_LETTER = 256;
    private static final int HEIGHT_OF_HEADINGS = 40;
    private static final int COLUMNS_OF_A_PAGE = 14;

    private final SXSSFSheet sheet;
    private final Map<Styles, CellStyle> styles;
    private SXSSFRow row;
    private int at;

    /// Begins a sheet with its title and a line of words; the next row is the fourth.
    Page(SXSSFWorkbook book, Map<Styles, CellStyle> styles, String name, String title, String words) {
        this.sheet = book.createSheet(name);
        this.styles = styles;
        this.row = sheet.createRow(0);
        text(0, title, Styles.TITLE);
        next();
        text(0, words, Styles.TEXT);
        next();
        next();
        prepareForPrinting();
    }

    private void prepareForPrinting() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Page &P of &N");
    }

    /// Writes headings, which stay in sight and stand on each printed page, and goes to the next row.
    ///
    /// @param frozen how many columns stay in sight too
    void headings(int frozen, String... headings) {
        for (int column = 0; column < headings.length; column++) {
            text(column, headings[column], Styles.HEADING);
        }
        row.setHeightInPoints(HEIGHT_OF_HEADINGS);
        sheet.setRepeatingRows(new CellRangeAddress(at, at, -1, -1));
        if (headings.length > COLUMNS_OF_A_PAGE) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, Math.max(0, frozen - 1)));
            sheet.getPrintSetup().setFitWidth((short) (1 + headings.length / COLUMNS_OF_A_PAGE));
        }
        next();
        sheet.createFreezePane(frozen, at);
    }

    void widths(int... letters) {
        for (int column = 0; column < letters.length; column++) {
            sheet.setColumnWidth(column, letters[column] * WIDTH_OF_A_LETTER);
        }
    }

    void width(int column, int letters) {
        sheet.setColumnWidth(column, letters * WIDTH_OF_A_LETTER);
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    /// The row being written, as the officer numbers it, from 1.
    int number() {
        return at + 1;
    }

    void next() {
        at++;
        row = sheet.createRow(at);
    }

    Cell text(int column, String text, Styles style) {
        Cell cell = cell(column, style);
        cell.setCellValue(text);
        return cell;
    }

    void number(int column, BigDecimal value, Styles style) {
        cell(column, style).setCellValue(value.doubleValue());
    }

    void number(int column, int value, Styles style) {
        cell(column, style).setCellValue(value);
    }

    /// A formula with the figure that it gives, for programs that don't calculate.
    void formula(int column, String formula, BigDecimal gives, Styles style) {
        Cell cell = cell(column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(gives.doubleValue());
    }

    void formula(int column, String formula, String gives, Styles style) {
        Cell cell = cell(column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(gives);
    }

    private Cell cell(int column, Styles style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.get(style));
        return cell;
    }

    /// A column's letters.
    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    /// Such as `'O2 lines'!$G$5:$G$90`.
    static String range(String sheet, int column, int from, int to) {
        return "'%s'!$%s$%d:$%s$%d".formatted(sheet, letters(column), from, letters(column), to);
    }

    /// Such as `'O2 lines'!$G$5`.
    static String cell(String sheet, int column, int row) {
        return "'%s'!$%s$%d".formatted(sheet, letters(column), row);
    }
}
