package uk.commonbaseline.report.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.report.reading.Cell;
import uk.commonbaseline.report.reading.Exact;

/// One table as a sheet: its figures as numbers with all their digits, everything else as printed.
final class TableSheet {
    private static final int HEADINGS = 4;
    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 11;

    private static final Pattern SCALED = Pattern.compile("£ (thousand|million)");
    private static final Pattern SEVERAL = Pattern.compile("\\d to [−\\d]");

    private final NamedTable named;
    private final SXSSFSheet sheet;
    private final Looks looks;
    private final FigureNames figures;
    private final List<Column> columns = new ArrayList<>();

    /// @param words as printed, beside a column whose cells say more than their figures
    private record Column(int from, boolean words, String heading) {}

    TableSheet(NamedTable named, SXSSFSheet sheet, Looks looks, FigureNames figures) {
        this.named = named;
        this.sheet = sheet;
        this.looks = looks;
        this.figures = figures;
        for (int column = 0; column < named.table().columns(); column++) {
            String heading = named.heading(column);
            columns.add(new Column(column, false, heading));
            if (saysMore(column)) {
                columns.add(new Column(column, true, (heading + ", as printed").replaceFirst("^, a", "A")));
            }
        }
    }

    void write() {
        boolean exact = cells().anyMatch(cell -> figures.find(cell.ref()).isPresent());
        boolean mixed =
                exact && cells().anyMatch(cell -> figures.find(cell.ref()).isEmpty() && isPrintedNumber(cell));
        text(sheet.createRow(0), 0, exact && !mixed ? inPounds(named.title()) : named.title(), looks.title());
        Row about = sheet.createRow(1);
        text(about, 0, about(exact, mixed), looks.note());
        link(sheet.createRow(2).createCell(0));
        headings();
        int row = HEADINGS + 1;
        for (List<Cell> cells : named.table().rows()) {
            row(sheet.createRow(row), cells);
            row++;
        }
        settings(row - 1);
    }

    private java.util.stream.Stream<Cell> cells() {
        return named.table().rows().stream().flatMap(List::stream);
    }

    private static String inPounds(String title) {
        return SCALED.matcher(title).replaceAll("£");
    }

    private String about(boolean exact, boolean mixed) {
        String about = named.section().title();
        if (exact) {
            about += ". Figures are exact, where the pages round them; each has a name.";
        }
        if (mixed) {
            about += " Those without a name are as printed.";
        }
        return named.mark().isEmpty() ? about : about + " References: " + named.mark();
    }

    private void link(org.apache.poi.ss.usermodel.Cell cell) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + TablesWorkbook.CONTENTS + "'!A1");
        cell.setCellValue("Back to the contents");
        cell.setHyperlink(link);
        cell.setCellStyle(looks.link());
    }

    private void headings() {
        Row row = sheet.createRow(HEADINGS);
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            text(row, at, column.heading(), looks.heading(!column.words() && holdsNumbers(column.from())));
        }
    }

    private void row(Row row, List<Cell> cells) {
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            Cell cell = cells.get(column.from());
            if (column.words()) {
                text(row, at, cell.text().words(), looks.text(false, false));
            } else {
                cell(row.createCell(at), cell);
            }
        }
    }

    private void cell(org.apache.poi.ss.usermodel.Cell written, Cell cell) {
        @Nullable Exact figure = figures.find(cell.ref()).orElse(null);
        boolean strong = cell.text().isStrong();
        if (figure != null) {
            written.setCellValue(figure.value().doubleValue());
            written.setCellStyle(looks.number(strong, Numbers.format(figure)));
            figures.place(
                    figure.ref(),
                    named.sheet(),
                    new CellReference(written.getRowIndex(), written.getColumnIndex(), true, true));
            return;
        }
        String text = cell.head() ? cell.text().name() : cell.text().words();
        Optional<BigDecimal> number = isPrintedNumber(cell) && !isScaled() ? Numbers.printed(text) : Optional.empty();
        number.ifPresentOrElse(
                value -> {
                    written.setCellValue(value.doubleValue());
                    written.setCellStyle(looks.number(strong, Numbers.decimals(value)));
                },
                () -> {
                    written.setCellValue(text + scale(cell, text));
                    written.setCellStyle(looks.text(strong, cell.number()));
                });
    }

    /// Words with printed figures in them, such as "0.7 to 1.5", stand beside exact pounds and say what they count.
    private String scale(Cell cell, String text) {
        Matcher scaled = SCALED.matcher(named.title());
        return cell.number() && SEVERAL.matcher(text).find() && scaled.find() ? " (" + scaled.group() + ")" : "";
    }

    private boolean isScaled() {
        return !inPounds(named.title()).equals(named.title());
    }

    private static boolean isPrintedNumber(Cell cell) {
        return cell.number() && Numbers.printed(cell.text().words()).isPresent();
    }

    private boolean saysMore(int column) {
        return named.table().rows().stream()
                .map(row -> row.get(column))
                .anyMatch(cell -> figures.find(cell.ref()).isPresent()
                        && Numbers.saysMore(cell.text().words()));
    }

    private boolean holdsNumbers(int column) {
        return named.table().rows().stream().anyMatch(row -> row.get(column).number());
    }

    private void settings(int last) {
        for (int at = 0; at < columns.size(); at++) {
            sheet.setColumnWidth(at, width(columns.get(at)) * UNITS_OF_A_CHARACTER);
        }
        sheet.createFreezePane(1, HEADINGS + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADINGS, Math.max(HEADINGS, last), 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private int width(Column column) {
        int longest = named.table().rows().stream()
                .mapToInt(row -> row.get(column.from()).text().words().length())
                .max()
                .orElse(0);
        int exact = holdsNumbers(column.from()) ? NARROWEST + 4 : NARROWEST;
        return Math.clamp(Math.max(longest + 2, column.heading().length() / 2 + 2), exact, WIDEST);
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
