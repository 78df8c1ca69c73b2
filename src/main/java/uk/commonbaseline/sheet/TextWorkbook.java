package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes a list into a workbook of one sheet. Every cell is a text, so that no code loses its zeros and nothing
/// becomes a
/// formula, also when somebody edits the cell.
public final class TextWorkbook {
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH_OF_A_LETTER = 256;
    private static final int WIDEST = 60;

    private TextWorkbook() {}

    /// Replaces the file where one stands there.
    ///
    /// @param lines the headings first
    public static void write(Path file, String sheetName, List<List<String>> lines) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = book.createSheet(sheetName);
            CellStyle text = text(book);
            CellStyle heading = heading(book);
            for (int at = 0; at < lines.size(); at++) {
                write(sheet.createRow(at), lines.get(at), at == 0 ? heading : text);
            }
            arrange(sheet, lines);
            book.write(out);
        }
    }

    /// The quote prefix is what a spreadsheet program itself notes of a text that begins with an apostrophe.
    private static CellStyle text(SXSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle heading(SXSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        return style;
    }

    private static void write(Row row, List<String> texts, CellStyle style) {
        for (int column = 0; column < texts.size(); column++) {
            Cell cell = row.createCell(column);
            String text = texts.get(column);
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            cell.setCellStyle(style);
        }
    }

    private static void arrange(SXSSFSheet sheet, List<List<String>> lines) {
        int columns = lines.getFirst().size();
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, lines.size() - 1, 0, columns - 1));
        for (int column = 0; column < columns; column++) {
            int at = column;
            int longest =
                    lines.stream().mapToInt(line -> line.get(at).length()).max().orElse(0);
            sheet.setColumnWidth(column, (Math.min(longest, WIDEST) + 2) * WIDTH_OF_A_LETTER);
        }
    }
}
