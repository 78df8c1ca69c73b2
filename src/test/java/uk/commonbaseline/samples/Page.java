package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/// A sheet that is written from the top, row by row, and knows how an officer names its places.
final class Page {
    /// A cell that shows a spreadsheet error.
    record Broken(FormulaError error) {}

    private final Workbook workbook;
    private final Sheet sheet;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private int rows;

    Page(Workbook workbook, String name) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
    }

    String name() {
        return sheet.getSheetName();
    }

    /// Cells are texts, amounts, whole numbers, days or errors; an empty text leaves the cell out. Answers the row's
    /// number.
    int row(Object... cells) {
        Row row = sheet.createRow(rows);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals("")) {
                fill(row.createCell(i), cells[i]);
            }
        }
        rows++;
        return rows;
    }

    int blank() {
        rows++;
        return rows;
    }

    /// Merges cells of the row written last; columns from 0.
    void merge(int first, int last) {
        sheet.addMergedRegion(new CellRangeAddress(rows - 1, rows - 1, first, last));
    }

    String place(int row) {
        return "sheet " + name() + " row " + row;
    }

    /// `column` counts from 0.
    String place(int row, int column) {
        return name() + "!" + CellReference.convertNumToColString(column) + row;
    }

    private void fill(Cell cell, Object content) {
        switch (content) {
            case BigDecimal amount -> {
                cell.setCellValue(amount.doubleValue());
                cell.setCellStyle(style("#,##0.00"));
            }
            case Integer number -> cell.setCellValue(number);
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(style("dd/mm/yyyy"));
            }
            case Broken broken -> cell.setCellErrorValue(broken.error().getCode());
            default -> cell.setCellValue(content.toString());
        }
    }

    private CellStyle style(String format) {
        return styles.computeIfAbsent(format, f -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(f));
            return style;
        });
    }
}
