package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.NotAPercentage;
import uk.commonbaseline.normalise.CellProblem.ShareBelowOnePercent;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;

/// What a workbook shows as 60% is held as 0.6: the cell's format tells which of them a figure is.
class WorkbookPercentagesTest {
    private static final String STAFF = """
            council: ABC
            feed: staff
            kind: staff
            system: Establishment list
            period: 2007/08
            as-at: 2008-03-31
            file: {format: FORMAT}
            columns:
              - {heading: Unit, as: unit}
              - {heading: FTE, as: fte}
              - {heading: Share, as: service-share, written: percent}
            """;
    private static final String SCORECARD = """
            council: ABC
            feed: performance
            kind: performance
            system: Scorecard
            period: 2007/08
            financial-year: 2007/08
            file: {format: FORMAT}
            columns:
              - {heading: PI, as: indicator}
              - {heading: Value, as: value}
              - {heading: Target, as: target, written: fraction}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_share_is_what_the_officer_sees(String format) throws IOException {
        List<Normalised<StaffPost>> posts = posts(format, book -> {
            Sheet sheet = headed(book, "Unit", "FTE", "Share");
            post(sheet, book, 0.6, "0%");
            post(sheet, book, 0.006, "0.0%");
            post(sheet, book, 60, "General");
            post(sheet, book, 60, "0\"%\"");
            post(sheet, book, 60, "0\\%");
        });
        assertThat(posts).allMatch(post -> post.findings().isEmpty());
        assertThat(posts)
                .flatExtracting(Normalised::records)
                .extracting(post -> post.serviceShare().fraction().toPlainString())
                .containsExactly("0.6", "0.006", "0.6", "0.6", "0.6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_share_that_its_format_does_not_settle_is_asked_about(String format) throws IOException {
        List<Normalised<StaffPost>> posts = posts(format, book -> {
            Sheet sheet = headed(book, "Unit", "FTE", "Share");
            post(sheet, book, 0.6, "General");
            post(sheet, book, 60, "0%");
        });
        assertThat(posts.getFirst().findings())
                .containsExactly(new ShareBelowOnePercent(new Place("List", 2, "C"), "Share"));
        assertThat(posts.getFirst().records()).hasSize(1);
        assertThat(posts.getLast().findings())
                .containsExactly(new NotAPercentage(new Place("List", 3, "C"), "Share", "figures of 5 characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_value_of_an_indicator_is_what_the_officer_sees(String format) throws IOException {
        List<Normalised<MeasureValue>> values = measures(format, book -> {
            Sheet sheet = headed(book, "PI", "Value", "Target");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("BV8");
            cell(book, row, 1, "0.0%").setCellValue(0.955);
            cell(book, row, 2, "0%").setCellValue(0.97);
        });
        MeasureValue value = Feed.only(values);
        assertThat(value.value()).isEqualByComparingTo(new BigDecimal("95.5"));
        assertThat(value.target()).isEqualByComparingTo(new BigDecimal("97"));
    }

    private interface Filling {
        void fill(Workbook book);
    }

    private List<Normalised<StaffPost>> posts(String format, Filling filling) throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, STAFF.replace("FORMAT", format));
        List<Normalised<StaffPost>> rows = new ArrayList<>();
        try (SheetReader sheets = Sheets.open(save(format, filling), feed.layout())) {
            Normaliser.ofStaff(feed, sheets, Feed.TOKENS, _ -> {}).forEachRemaining(rows::add);
        }
        return rows;
    }

    private List<Normalised<MeasureValue>> measures(String format, Filling filling) throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, SCORECARD.replace("FORMAT", format));
        List<Normalised<MeasureValue>> rows = new ArrayList<>();
        try (SheetReader sheets = Sheets.open(save(format, filling), feed.layout())) {
            Normaliser.ofMeasures(feed, sheets, _ -> {}).forEachRemaining(rows::add);
        }
        return rows;
    }

    private Path save(String format, Filling filling) throws IOException {
        Path file = folder.resolve("book." + format);
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(book);
            book.write(out);
        }
        return file;
    }

    private static Sheet headed(Workbook book, String... headings) {
        Sheet sheet = book.createSheet("List");
        Row row = sheet.createRow(0);
        for (int column = 0; column < headings.length; column++) {
            row.createCell(column).setCellValue(headings[column]);
        }
        return sheet;
    }

    private static void post(Sheet sheet, Workbook book, double share, String format) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue("HR");
        row.createCell(1).setCellValue(1);
        cell(book, row, 2, format).setCellValue(share);
    }

    private static Cell cell(Workbook book, Row row, int column, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
