package uk.commonbaseline.template;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.PeriodLabel;

/// The sheet that says how to fill the template in; its hidden first row is the template's sign.
final class TemplateNotes {
    /// Index of the row in which the period stands.
    static final int PERIOD_ROW = 2;

    private static final int[] WIDTHS = {28, 70, 28, 26, 24};
    private static final int CHARACTER = 256;

    private final FeedDefinition feed;
    private final List<TemplateColumn> columns;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle open;
    private int next;

    TemplateNotes(
            FeedDefinition feed, List<TemplateColumn> columns, CellStyle heading, CellStyle text, CellStyle open) {
        this.feed = feed;
        this.columns = columns;
        this.heading = heading;
        this.text = text;
        this.open = open;
    }

    /// What the note on a heading says.
    static String note(TemplateColumn column) {
        String example = column.example().isEmpty() ? "" : "\nExample: " + column.example();
        return column.wanted() + "\n" + sentence(column.obligation().words()) + "\n" + kind(column) + example;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String kind(TemplateColumn column) {
        if (!column.choices().offers().isEmpty()) {
            return column.choices().closed()
                    ? "One word of the list."
                    : "From the list, or a new one: it is kept as typed.";
        }
        return switch (column.look()) {
            case TEXT -> "Kept as typed, leading zeros too.";
            case DATE -> "A date.";
            case MONEY -> "Pounds and pence.";
            case NUMBER -> "A number.";
            case ANY -> "A figure.";
        };
    }

    void writeInto(XSSFSheet sheet) {
        TemplateSign sign = new TemplateSign(feed.council(), feed.feed(), feed.recipe());
        line(sheet, text, sign.cells());
        line(sheet, heading, List.of("%s: %s".formatted(feed.council(), feed.system())));
        period(sheet);
        line(
                sheet,
                text,
                List.of("Fill in the sheet \"%s\", a row for each record, from row 2 on."
                        .formatted(TemplateForm.SHEET)));
        line(
                sheet,
                text,
                List.of("Save it as an Excel workbook (.xlsx) and drop it into the folder inbound/%s/%s."
                        .formatted(feed.council(), feed.feed())));
        line(
                sheet,
                text,
                List.of(
                        "Paste values only (Paste Special), so that the drop-downs stay. Leave the headings as they are."));
        line(sheet, heading, List.of("Column", "What is wanted", "How", "Empty cells", "Example"));
        for (TemplateColumn column : columns) {
            line(
                    sheet,
                    text,
                    List.of(
                            column.heading(),
                            column.wanted(),
                            kind(column),
                            sentence(column.obligation().words()),
                            column.example()));
        }
        line(sheet, text, List.of("Made from the agreement " + feed.recipe().substring(0, 12) + "."));
        sheet.getRow(0).setZeroHeight(true);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
    }

    private void period(XSSFSheet sheet) {
        boolean fixed = feed.period() instanceof PeriodLabel.Fixed;
        String known = feed.period() instanceof PeriodLabel.Fixed(String label) ? label : "";
        line(sheet, text, List.of(TemplateSign.PERIOD, known));
        if (!fixed) {
            sheet.getRow(PERIOD_ROW).getCell(1).setCellStyle(open);
        }
    }

    private void line(XSSFSheet sheet, CellStyle style, List<String> cells) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < cells.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(cells.get(column));
        }
    }
}
