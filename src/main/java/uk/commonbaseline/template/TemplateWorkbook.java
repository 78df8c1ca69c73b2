package uk.commonbaseline.template;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.template.TemplateColumn.Choices;
import uk.commonbaseline.template.TemplateColumn.Look;

/// Writes a template: the sheet to fill in, with its headings protected; what is wanted; and the lists behind the
/// drop-downs.
final class TemplateWorkbook {
    private static final int LAST_ROW = 1_048_575;
    private static final int CHARACTER = 256;
    private static final String LISTS = "Lists";

    private final FeedDefinition feed;
    private final List<TemplateColumn> columns;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle open;

    TemplateWorkbook(FeedDefinition feed, List<TemplateColumn> columns) {
        this.feed = feed;
        this.columns = List.copyOf(columns);
        this.heading = style("@", true);
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.text = style("@", true);
        text.setWrapText(true);
        this.open = style("@", false);
        open.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        open.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    byte[] bytes() throws IOException {
        try (book) {
            XSSFSheet toFill = book.createSheet(TemplateForm.SHEET);
            XSSFSheet notes = book.createSheet(TemplateSign.SHEET);
            XSSFSheet lists = book.createSheet(LISTS);
            fill(toFill);
            new TemplateNotes(feed, columns, heading, text, open).writeInto(notes);
            list(lists);
            for (int column = 0; column < columns.size(); column++) {
                restrict(toFill, column);
            }
            choosePeriod(notes, lists);
            notes.enableLocking();
            lists.enableLocking();
            return Steady.bytes(book);
        }
    }

    private CellStyle style(String format, boolean locked) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setLocked(locked);
        return style;
    }

    private void fill(XSSFSheet sheet) {
        Map<Look, CellStyle> looks = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            looks.put(look, style(format(look), false));
        }
        XSSFRow headings = sheet.createRow(0);
        XSSFDrawing notes = sheet.createDrawingPatriarch();
        for (int at = 0; at < columns.size(); at++) {
            TemplateColumn column = columns.get(at);
            sheet.setDefaultColumnStyle(at, looks.get(column.look()));
            sheet.setColumnWidth(at, CHARACTER * Math.clamp(column.heading().length() + 4L, 14, 40));
            XSSFCell cell = headings.createCell(at);
            cell.setCellStyle(heading);
            cell.setCellValue(column.heading());
            cell.setCellComment(note(notes, cell, TemplateNotes.note(column)));
        }
        sheet.createFreezePane(0, 1);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    private static String format(Look look) {
        return switch (look) {
            case TEXT -> "@";
            case DATE -> "dd/mm/yyyy";
            case MONEY -> "#,##0.00";
            case NUMBER -> "0.00##";
            case ANY -> "General";
        };
    }

    private XSSFComment note(XSSFDrawing drawing, XSSFCell cell, String words) {
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(1);
        anchor.setRow2(8);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setString(words);
        comment.setAuthor("Common Baseline");
        return comment;
    }

    /// Each drop-down has two columns: what it offers, and beside it what that stands for.
    private void list(XSSFSheet lists) {
        for (int at = 0; at < columns.size(); at++) {
            Choices choices = columns.get(at).choices();
            put(
                    lists,
                    0,
                    at * 2,
                    choices.offers().isEmpty() ? "" : columns.get(at).heading());
            for (int offer = 0; offer < choices.offers().size(); offer++) {
                put(lists, offer + 1, at * 2, choices.offers().get(offer));
                put(
                        lists,
                        offer + 1,
                        at * 2 + 1,
                        offer < choices.names().size() ? choices.names().get(offer) : "");
            }
        }
        for (int period = 0; period < feed.expects().size(); period++) {
            put(lists, period + 1, columns.size() * 2, feed.expects().get(period));
        }
        lists.createFreezePane(0, 1);
    }

    private void put(XSSFSheet sheet, int rowIndex, int column, String content) {
        if (!content.isEmpty()) {
            XSSFRow row = Objects.requireNonNullElseGet(sheet.getRow(rowIndex), () -> sheet.createRow(rowIndex));
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(content);
            cell.setCellStyle(rowIndex == 0 ? heading : text);
        }
    }

    private void restrict(XSSFSheet sheet, int at) {
        TemplateColumn column = columns.get(at);
        CellRangeAddressList cells = new CellRangeAddressList(1, LAST_ROW, at, at);
        if (!column.choices().offers().isEmpty()) {
            offer(
                    sheet,
                    cells,
                    at * 2,
                    column.choices().offers().size(),
                    column.choices().closed(),
                    column.heading());
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        switch (column.look()) {
            case DATE ->
                add(
                        sheet,
                        cells,
                        helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1950,1,1)", "DATE(2099,12,31)", ""),
                        true,
                        column.heading(),
                        "Type a date such as 31/03/2008.");
            case MONEY, NUMBER ->
                add(
                        sheet,
                        cells,
                        helper.createDecimalConstraint(OperatorType.BETWEEN, "-100000000000", "100000000000"),
                        true,
                        column.heading(),
                        "Type a number; " + column.example() + " is one.");
            default -> {}
        }
    }

    private static void offer(
            XSSFSheet sheet, CellRangeAddressList cells, int list, int size, boolean closed, String title) {
        String letters = Place.columnLetters(list);
        DataValidationConstraint constraint = sheet.getDataValidationHelper()
                .createFormulaListConstraint("%s!$%s$2:$%s$%d".formatted(LISTS, letters, letters, size + 1));
        add(
                sheet,
                cells,
                constraint,
                closed,
                title,
                closed ? "Choose one of the words of the list." : "This is not in the list; if it is new, keep it.");
    }

    private static void add(
            XSSFSheet sheet,
            CellRangeAddressList cells,
            DataValidationConstraint constraint,
            boolean closed,
            String title,
            String words) {
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(closed ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox(title.length() > 32 ? title.substring(0, 32) : title, words);
        sheet.addValidationData(validation);
    }

    private void choosePeriod(XSSFSheet notes, XSSFSheet lists) {
        if (!feed.expects().isEmpty() && lists.getRow(1) != null) {
            CellRangeAddressList cell =
                    new CellRangeAddressList(TemplateNotes.PERIOD_ROW, TemplateNotes.PERIOD_ROW, 1, 1);
            offer(notes, cell, columns.size() * 2, feed.expects().size(), true, TemplateSign.PERIOD);
        }
    }
}
