package uk.commonbaseline.report.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.commonbaseline.partnership.SteadyZip;
import uk.commonbaseline.report.reading.Exact;
import uk.commonbaseline.report.reading.Reading;

/// Writes all tables of a pack as one workbook: contents, a sheet for each table, and a sheet of all figures.
public final class TablesWorkbook {
    static final String CONTENTS = "Contents";
    static final String FIGURES = "Figures";
    private static final int ROWS_IN_MEMORY = 200;
    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int HEADINGS = 6;

    private final Reading reading;
    private final WorkbookWords words;
    private final SXSSFWorkbook book;
    private final Looks looks;
    private final FigureNames figures;
    private final List<NamedTable> tables;

    /// What the workbook says of itself.
    ///
    /// @param edition with its data cut
    /// @param dated when the data were cut; the only time in the file
    public record WorkbookWords(String partnership, String edition, String foot, boolean draft, Instant dated) {}

    private TablesWorkbook(Reading reading, WorkbookWords words, SXSSFWorkbook book) {
        this.reading = reading;
        this.words = words;
        this.book = book;
        this.looks = new Looks(book);
        this.figures = new FigureNames(reading.figures());
        this.tables = NamedTable.listAll(reading);
    }

    /// The file's content; equal input gives equal bytes.
    public static byte[] write(Reading reading, WorkbookWords words) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setZip64Mode(Zip64Mode.Never);
            new TablesWorkbook(reading, words, book).fill();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            book.write(written);
            ByteArrayOutputStream steady = new ByteArrayOutputStream();
            SteadyZip.copy(new ByteArrayInputStream(written.toByteArray()), steady);
            return steady.toByteArray();
        }
    }

    private void fill() {
        SXSSFSheet contents = book.createSheet(CONTENTS);
        for (NamedTable table : tables) {
            new TableSheet(table, book.createSheet(table.sheet()), looks, figures).write();
        }
        figures(book.createSheet(FIGURES));
        contents(contents);
        figures.define(book);
        CoreProperties properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("Common Baseline");
        properties.setTitle(words.partnership() + ": " + reading.title() + ", tables");
        properties.setSubjectProperty(words.edition());
        properties.setCreated(Optional.of(Date.from(words.dated())));
        properties.setModified(Optional.of(Date.from(words.dated())));
    }

    private void contents(SXSSFSheet sheet) {
        text(sheet.createRow(0), 0, words.partnership() + ": " + reading.title(), looks.title());
        text(sheet.createRow(1), 0, words.edition() + (words.draft() ? " · DRAFT" : ""), looks.note());
        text(sheet.createRow(2), 0, words.foot(), looks.note());
        text(
                sheet.createRow(3),
                0,
                "Figures hold all their digits: pounds with pence, percentages as 12.5 for 12.5%. Each has a name: "
                        + "its reference with _ for -, such as " + example() + ".",
                looks.note());
        text(sheet.createRow(4), 0, "What was not supplied stays in words and is never nought.", looks.note());
        headings(sheet, "Table", "Pages", "Rows", "References");
        int row = HEADINGS + 1;
        for (NamedTable table : tables) {
            Row line = sheet.createRow(row);
            link(line.createCell(0), table.sheet(), table.number() + "  " + table.title());
            text(line, 1, table.section().title(), looks.text(false, false));
            number(line, 2, table.table().rows().size());
            text(line, 3, table.mark(), looks.text(false, false));
            row++;
        }
        link(sheet.createRow(row).createCell(0), FIGURES, "All figures");
        settings(sheet, row, 70, 34, 8, 60);
    }

    private String example() {
        return reading.figures().keySet().stream()
                .findFirst()
                .map(FigureNames::of)
                .orElse("C_T_T");
    }

    private void figures(SXSSFSheet sheet) {
        text(sheet.createRow(0), 0, "All figures", looks.title());
        text(sheet.createRow(1), 0, "Every figure that the pages print, with all its digits.", looks.note());
        link(sheet.createRow(2).createCell(0), CONTENTS, "Back to the contents");
        headings(sheet, "Reference", "Figure", "Value", "Unit", "Page");
        int row = HEADINGS + 1;
        for (Exact figure : reading.figures().values()) {
            Row line = sheet.createRow(row);
            text(line, 0, figure.ref(), looks.text(false, false));
            text(line, 1, figure.label(), looks.text(false, false));
            Cell value = line.createCell(2);
            value.setCellValue(figure.value().doubleValue());
            value.setCellStyle(looks.number(false, Numbers.format(figure)));
            text(line, 3, figure.unit(), looks.text(false, false));
            number(line, 4, figure.page());
            figures.place(figure.ref(), FIGURES, new CellReference(row, 2, true, true));
            row++;
        }
        settings(sheet, row - 1, 28, 70, 18, 14, 8);
    }

    private void headings(SXSSFSheet sheet, String... names) {
        Row row = sheet.createRow(HEADINGS);
        for (int column = 0; column < names.length; column++) {
            text(row, column, names[column], looks.heading(false));
        }
    }

    private static void settings(SXSSFSheet sheet, int last, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * UNITS_OF_A_CHARACTER);
        }
        sheet.createFreezePane(0, HEADINGS + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADINGS, Math.max(HEADINGS, last), 0, widths.length - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void link(Cell cell, String sheet, String text) {
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet + "'!A1");
        cell.setCellValue(text);
        cell.setHyperlink(link);
        cell.setCellStyle(looks.link());
    }

    private void number(Row row, int column, int number) {
        Cell cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(looks.number(false, "#,##0"));
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
