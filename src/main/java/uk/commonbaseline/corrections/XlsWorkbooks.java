package uk.commonbaseline.corrections;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/// Old workbooks (.xls), changed cell by cell. Their format is one stream of records, which POI keeps record by record,
/// those that it does not know as well.
final class XlsWorkbooks {
    private final HSSFWorkbook book;
    private final Map<Integer, CellStyle> coloured = new HashMap<>();

    private XlsWorkbooks(HSSFWorkbook book) {
        this.book = book;
    }

    /// The workbook with marks and Findings sheet.
    static byte[] marked(Path file, Identity identity, List<Mark> marks) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook book = new HSSFWorkbook(files, true)) {
            XlsWorkbooks marking = new XlsWorkbooks(book);
            marking.markCells(marks);
            marking.addFindings(identity, marks);
            return written(book);
        } catch (IllegalStateException problem) {
            throw new CannotBeMarked(String.valueOf(problem.getMessage()));
        }
    }

    /// The workbook with corrected values.
    static byte[] corrected(Path file, List<Correction> corrections, Function<Correction, String> text)
            throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook book = new HSSFWorkbook(files, true)) {
            for (Correction each : corrections) {
                @Nullable Sheet sheet = book.getSheet(each.sheet());
                if (sheet == null) {
                    throw new CannotBeMarked("there is no sheet " + each.sheet());
                }
                Cell cell = cell(sheet, each.row(), each.column());
                if (each.text().isEmpty()) {
                    cell.setBlank();
                } else if (each.isNumber()) {
                    cell.setCellValue(Double.parseDouble(each.text()));
                } else {
                    cell.setCellValue(text.apply(each));
                }
            }
            return written(book);
        }
    }

    private static byte[] written(HSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static Cell cell(Sheet sheet, int rowNumber, int column) {
        @Nullable Row row = sheet.getRow(rowNumber - 1);
        return (row == null ? sheet.createRow(rowNumber - 1) : row)
                .getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void markCells(List<Mark> marks) {
        Map<Cell, List<Mark>> byCell = new LinkedHashMap<>();
        for (Mark mark : marks) {
            @Nullable Sheet sheet = book.getSheet(mark.sheet());
            if (mark.hasRow() && sheet != null) {
                int column =
                        mark.column().isEmpty() ? firstFilled(sheet, mark.row()) : SheetXml.columnOf(mark.column());
                byCell.computeIfAbsent(cell(sheet, mark.row(), column), _ -> new ArrayList<>())
                        .add(mark);
            }
        }
        byCell.forEach((cell, ofCell) -> {
            cell.setCellStyle(colour(cell.getCellStyle(), ofCell.stream().anyMatch(Mark::rejects)));
            if (cell.getCellComment() == null) {
                comment(cell, ofCell);
            }
        });
    }

    private static int firstFilled(Sheet sheet, int rowNumber) {
        @Nullable Row row = sheet.getRow(rowNumber - 1);
        if (row != null) {
            for (Cell cell : row) {
                if (!sheet.isColumnHidden(cell.getColumnIndex())) {
                    return cell.getColumnIndex();
                }
            }
        }
        return 0;
    }

    private CellStyle colour(CellStyle like, boolean rejects) {
        return coloured.computeIfAbsent(like.getIndex() * 2 + (rejects ? 1 : 0), _ -> {
            CellStyle style = book.createCellStyle();
            style.cloneStyleFrom(like);
            style.setFillForegroundColor((rejects ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW).getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    private void comment(Cell cell, List<Mark> marks) {
        CreationHelper make = book.getCreationHelper();
        ClientAnchor anchor = make.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 5);
        Comment comment = drawing(cell.getSheet()).createCellComment(anchor);
        StringBuilder words = new StringBuilder();
        marks.forEach(mark ->
                words.append(mark.words()).append('\n').append(mark.remedy()).append('\n'));
        comment.setString(make.createRichTextString(words.toString().strip()));
        comment.setAuthor("Common Baseline");
        cell.setCellComment(comment);
    }

    private static org.apache.poi.ss.usermodel.Drawing<?> drawing(Sheet sheet) {
        org.apache.poi.ss.usermodel.@Nullable Drawing<?> present = sheet.getDrawingPatriarch();
        return present == null ? sheet.createDrawingPatriarch() : present;
    }

    private void addFindings(Identity identity, List<Mark> marks) {
        String name = FindingsSheet.names().stream()
                .filter(free -> book.getSheet(free) == null)
                .findFirst()
                .orElseThrow(() -> new CannotBeMarked("no name is free for the Findings sheet"));
        Sheet sheet = book.createSheet(name);
        CellStyle text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        int row = 0;
        for (List<String> line : FindingsSheet.lines(identity, marks)) {
            for (int column = 0; column < line.size(); column++) {
                Cell cell = cell(sheet, row + 1, column);
                cell.setCellStyle(text);
                cell.setCellValue(line.get(column));
            }
            row++;
        }
        sheet.getRow(0).setZeroHeight(true);
        sheet.setColumnWidth(4, 60 * 256);
        sheet.setColumnWidth(6, 50 * 256);
        sheet.setColumnWidth(7, 26 * 256);
        link(sheet, marks);
    }

    private void link(Sheet sheet, List<Mark> marks) {
        for (int index = 0; index < marks.size(); index++) {
            Mark mark = marks.get(index);
            if (mark.hasRow()) {
                Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(FindingsSheet.target(mark, mark.sheet()));
                cell(sheet, FindingsSheet.HEADING_ROW + 1 + index, 0).setHyperlink(link);
            }
        }
    }
}
