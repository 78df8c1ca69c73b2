package uk.commonbaseline.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFCreationHelper;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.corrections.CorrectionsKept.Kept;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.partnership.Sha256;

/// What goes back to the officer, file by file.
class WorkbookBackTest {
    private static final Mark AMOUNT = new Mark("Costs", 3, "C", true, "\"tbc\" is no amount.", "Write an amount.");

    @TempDir
    private Path folder;

    @Test
    void a_chart_and_the_officers_own_comments_stay_and_her_comment_is_not_replaced() throws IOException {
        Path sent = Files.write(folder.resolve("sent.xlsx"), withChartAndComments());
        byte[] back =
                MarkedWorkbook.of(sent, identity(sent), List.of(AMOUNT, new Mark("Costs", 4, "C", true, "no", "yes")));
        WorkbookParts before = WorkbookParts.read(sent);
        WorkbookParts after = WorkbookParts.read(Files.write(folder.resolve("back.xlsx"), back));
        List<String> drawings = before.partNames().stream()
                .filter(part -> part.matches(".*/(charts?|drawing\\d).*"))
                .toList();
        assertThat(drawings).hasSizeGreaterThanOrEqualTo(3);
        drawings.stream()
                .filter(part -> !part.endsWith(".vml"))
                .forEach(part -> assertThat(after.text(part)).as(part).isEqualTo(before.text(part)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(back))) {
            XSSFSheet sheet = book.getSheet("Costs");
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(comment(sheet, 1, 0)).isEqualTo("hers, elsewhere");
            assertThat(comment(sheet, 2, 2)).isEqualTo("hers, on the failing cell");
            assertThat(comment(sheet, 3, 2)).contains("no", "yes");
            assertThat(book.getSheet("Findings").getRow(5).getCell(4).getStringCellValue())
                    .isEqualTo(AMOUNT.words());
        }
    }

    @Test
    void a_strict_workbook_is_not_changed_and_the_findings_sheet_comes_alone() throws IOException {
        Path plain = Files.write(folder.resolve("plain.xlsx"), withChartAndComments());
        WorkbookParts parts = WorkbookParts.read(plain);
        for (String part :
                parts.partNames().stream().filter(name -> name.endsWith("xml")).toList()) {
            parts.put(
                    part,
                    parts.text(part)
                            .replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        }
        Path strict = Files.write(folder.resolve("strict.xlsx"), parts.write());
        assertThatThrownBy(() -> MarkedWorkbook.of(strict, identity(strict), List.of(AMOUNT)))
                .isInstanceOf(CannotBeMarked.class);
        Path alone = Files.write(
                folder.resolve("alone.xlsx"), MarkedWorkbook.findingsAlone(identity(strict), List.of(AMOUNT)));
        assertThat(WorkbookParts.sheetNames(alone)).containsExactly("Findings");
        assertThat(ReturnedFile.find(alone).orElseThrow().sha256()).isEqualTo(Sha256.of(strict));
    }

    @Test
    void of_a_large_csv_file_only_the_rows_to_correct_come_back_in_their_own_places() throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, FeedFiles.COST);
        StringBuilder text = new StringBuilder("Ledger of 2007/08\nCost Centre,Account,Amount\n");
        for (int row = 3; row <= 30_000; row++) {
            text.append("C1,4000,")
                    .append(row == 17_000 || row == 29_999 ? "tbc" : "1.00")
                    .append('\n');
        }
        Path sent = Files.writeString(folder.resolve("GL_1.csv"), text);
        List<Mark> marks = List.of(
                new Mark("", 17_000, "C", true, "no amount", "write one"),
                new Mark("", 29_999, "C", true, "no amount", "write one"));
        WorkbookBack.Back back = WorkbookBack.marked(feed, sent, identity(sent), marks);
        assertThat(back.ending()).isEqualTo("xlsx");
        assertThat(back.content()).hasSizeLessThan(20_000);
        byte[] edited;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(back.content()))) {
            XSSFSheet sheet = book.getSheet("Rows to correct");
            assertThat(sheet).hasSize(4);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Amount");
            assertThat(sheet.getRow(16_999).getCell(2).getCellComment()).isNotNull();
            assertThat(book.getSheet("Findings").getRow(1).getCell(0).getStringCellValue())
                    .contains("more than 20,000 rows", "Rows to correct");
            sheet.getRow(16_999).getCell(2).setBlank();
            sheet.getRow(16_999).getCell(2).setCellValue("12.50");
            book.getSheet("Findings").getRow(6).getCell(7).setCellValue("7");
            edited = bytes(book);
        }
        Path dropped = Files.write(folder.resolve("dropped.xlsx"), edited);
        List<Kept> kept = Merged.of(feed, sent, ReturnedFile.find(dropped).orElseThrow());
        byte[] built = new CorrectedFile(
                        feed, sent, kept.stream().map(Kept::correction).toList())
                .bytes();
        String[] lines = new String(built, StandardCharsets.UTF_8).split("\n", -1);
        assertThat(lines[16_999]).isEqualTo("C1,4000,12.50");
        assertThat(lines[29_998]).isEqualTo("C1,4000,7");
        assertThat(lines).hasSize(30_001);
    }

    @Test
    void a_file_refused_for_its_headings_comes_back_with_the_heading_row_marked() throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, FeedFiles.COST);
        Path sent = Files.writeString(
                folder.resolve("GL_1.csv"), "Ledger\n\nCost Centre,Acount,Amount\nC1,4000,1.00\nC1,4000,2.00\n");
        Mark refusal = new Mark("", 0, "", true, "The column headed \"Account\" is not there.", "Put it back.");
        List<Mark> placed = WorkbookBack.onHeadings(List.of(refusal), feed, sent);
        assertThat(placed).containsExactly(new Mark("", 3, "", true, refusal.words(), refusal.remedy()));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                WorkbookBack.marked(feed, sent, identity(sent), placed).content()))) {
            Row headings = book.getSheet("Data").getRow(2);
            assertThat(headings.getCell(0).getCellComment().getString().getString())
                    .contains("Account");
        }
    }

    @Test
    void a_file_that_cant_be_opened_has_no_headings_to_mark() throws IOException {
        FeedDefinition feed = FeedFiles.read(
                folder, FeedFiles.COST.replace("csv", "xlsx").replace("      encoding: windows-1252\n", ""));
        Path sent = Files.writeString(folder.resolve("GL_1.xlsx"), "no workbook");
        assertThat(WorkbookBack.onHeadings(List.of(new Mark("", 0, "", true, "no", "yes")), feed, sent))
                .isEmpty();
    }

    private static Identity identity(Path sent) throws IOException {
        return new Identity(7, Sha256.of(sent), "sent");
    }

    private static String comment(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getCellComment().getString().getString();
    }

    private static byte[] withChartAndComments() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Costs");
            String[][] rows = {{"Centre", "Account", "Amount"}, {"C1", "1", "1"}, {"C1", "1", "tbc"}, {"C1", "1", "x"}};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < 3; column++) {
                    (column == 0 ? sheet.createRow(row) : sheet.getRow(row))
                            .createCell(column)
                            .setCellValue(rows[row][column]);
                }
            }
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 5, 5, 10, 15));
            XDDFChartData data = chart.createData(ChartTypes.PIE, null, null);
            data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, 3, 0, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(1, 3, 1, 1)));
            chart.plot(data);
            XSSFCreationHelper make = book.getCreationHelper();
            String[] words = {"hers, elsewhere", "hers, on the failing cell"};
            for (int at = 0; at < 2; at++) {
                var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 4, at * 5, 6, at * 5 + 4));
                comment.setString(make.createRichTextString(words[at]));
                sheet.getRow(at + 1).getCell(at * 2).setCellComment(comment);
            }
            return bytes(book);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
