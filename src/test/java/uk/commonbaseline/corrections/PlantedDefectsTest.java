package uk.commonbaseline.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.commonbaseline.corrections.CorrectionsKept.Kept;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.Checked;

/// A workbook with 500 defects of 30 kinds among blank rows, hidden columns and merged headings goes to the officer and
/// back.
class PlantedDefectsTest {
    private static final String FEED = """
            council: ABC
            feed: staff
            kind: staff
            system: Establishment
            grade: B
            period: 2007/08
            as-at: 2008-03-31
            file: {name: "*.xlsx", format: xlsx, sheets: [Posts & more], headings: 5, heading-rows: 2}
            columns:
              - {heading: Post Ref, as: post-ref}
              - {heading: Post Team, as: unit}
              - {heading: Post Grade, as: grade}
              - {heading: Time Hours, as: hours}
              - {heading: Time Whole, as: whole-time-hours}
              - {heading: Time Weeks, as: paid-weeks}
              - {heading: Pay Salary, as: salary}
              - {heading: Pay Allowances, as: allowances}
              - {heading: Pay NI, as: employer-ni}
              - {heading: Pay Pension, as: employer-pension}
              - {heading: Other Contract, as: contract, words: {P: permanent, F: fixed-term}}
              - {heading: Other Status, as: occupancy, words: {F: filled, V: vacant-funded}}
              - {heading: Other Ends, as: contract-end}
              - {heading: Other Support, as: service-share}
              - {heading: Other Funding, as: funding, words: {B: base, G: grant}}
            personal: [Post Surname]
            """;

    private static final String[][] HEADINGS = {
        {"Post", "", "", "", "Time", "", "", "Pay", "", "", "", "Other", "", "", "", ""},
        {
            "Ref",
            "Surname",
            "Team",
            "Grade",
            "Hours",
            "Whole",
            "Weeks",
            "Salary",
            "Allowances",
            "NI",
            "Pension",
            "Contract",
            "Status",
            "Ends",
            "Support",
            "Funding"
        }
    };
    private static final Object[] GOOD = {
        "P", "=Smith", "ICT", "Gr 7", 37, 37, 52, 30000.5, 100, 2500, 4000, "P", "F", "31/03/2009", "60%", "B"
    };

    private record Defect(int column, Object content) {}

    private static final List<Defect> KINDS = List.of(
            new Defect(2, ""),
            new Defect(4, "full time"),
            new Defect(4, "37.5.1"),
            new Defect(4, "#REF!"),
            new Defect(4, 80),
            new Defect(5, "std"),
            new Defect(5, "#VALUE!"),
            new Defect(6, "term time"),
            new Defect(6, "fifty"),
            new Defect(7, "tbc"),
            new Defect(7, "12.3.4"),
            new Defect(7, "30k?"),
            new Defect(7, "#DIV/0!"),
            new Defect(8, "see note"),
            new Defect(8, "n/k"),
            new Defect(8, "#N/A"),
            new Defect(9, "unknown"),
            new Defect(9, "x"),
            new Defect(10, "none yet"),
            new Defect(10, "#NAME?"),
            new Defect(11, "zero hours"),
            new Defect(11, "Q"),
            new Defect(12, "on hold"),
            new Defect(12, "gone"),
            new Defect(13, "31/02/2008"),
            new Defect(13, "soon"),
            new Defect(13, "2008-13-45"),
            new Defect(14, "140%"),
            new Defect(14, "half"),
            new Defect(15, "=lottery"));

    private static final int DEFECTS = 500;
    private static final String SHEET = "Posts & more";

    @TempDir
    private Path folder;

    private final Map<String, Defect> planted = new TreeMap<>();

    @Test
    void every_mark_stands_on_the_right_cell_and_correcting_ends_at_no_findings() throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, FEED);
        Path sent = folder.resolve("posts.xlsx");
        Files.write(sent, workbook(new Random(20080331)));
        Checked checked = check(sent, feed);
        assertThat(checked.outcome()).isEqualTo("partly-accepted");
        List<Mark> marks = marks(checked);
        assertThat(KINDS).hasSize(30);
        Set<String> places = new TreeSet<>();
        marks.forEach(mark -> places.add(place(mark)));
        assertThat(places).isEqualTo(new TreeSet<>(planted.keySet()));

        byte[] back = MarkedWorkbook.of(sent, new Identity(7, Sha256.of(sent), "posts.xlsx"), marks);
        everythingElseIsUnchanged(sent, back);
        everyMarkIsOnItsCell(sent, back);

        correctsToNothing(feed, sent, inTheFindingsSheet(back, false));
        correctsToNothing(feed, sent, inTheFindingsSheet(back, true));
        correctsToNothing(feed, sent, inTheCells(back));
    }

    private static String place(Mark mark) {
        return mark.column().isEmpty() ? "E" + mark.row() : mark.column() + mark.row();
    }

    private byte[] workbook(Random chance) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Notes").createRow(2).createCell(2).setCellValue("=kept as it is");
            XSSFSheet sheet = book.createSheet(SHEET);
            sheet.createRow(0).createCell(0).setCellValue("Establishment list");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
            headings(sheet);
            sheet.setColumnHidden(1, true);
            sheet.setColumnHidden(8, true);
            sheet.setColumnHidden(9, true);
            sheet.createFreezePane(2, 5);
            int row = 5;
            for (int post = 0; post < 1500; post++) {
                row += chance.nextInt(12) == 0 ? 2 : 1;
                fill(sheet.createRow(row), post % 3 == 0 ? KINDS.get(planted.size() % KINDS.size()) : null);
            }
            book.createName().setNameName("Salaries");
            book.getName("Salaries").setRefersToFormula("'" + SHEET + "'!$H$6:$H$2000");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            assertThat(planted).hasSize(DEFECTS);
            return bytes.toByteArray();
        }
    }

    private static void headings(XSSFSheet sheet) {
        for (int line = 0; line < HEADINGS.length; line++) {
            Row row = sheet.createRow(3 + line);
            for (int column = 0; column < HEADINGS[line].length; column++) {
                if (!HEADINGS[line][column].isEmpty()) {
                    row.createCell(column).setCellValue(HEADINGS[line][column]);
                }
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 3));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 4, 6));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 7, 10));
    }

    private void fill(Row row, @Nullable Defect defect) {
        for (int column = 0; column < GOOD.length; column++) {
            put(row, column, defect != null && defect.column() == column ? defect.content() : GOOD[column]);
        }
        if (defect != null) {
            planted.put(Place.columnLetters(defect.column()) + (row.getRowNum() + 1), defect);
        }
    }

    private static void put(Row row, int column, Object content) {
        if (content instanceof Number number) {
            row.createCell(column).setCellValue(number.doubleValue());
        } else if (!content.equals("")) {
            String text = String.valueOf(content);
            if (text.startsWith("#")) {
                row.createCell(column)
                        .setCellErrorValue(FormulaError.forString(text).getCode());
            } else {
                row.createCell(column).setCellValue(text);
            }
        }
    }

    private static Checked check(Path file, FeedDefinition feed) {
        try (AnnotationConfigApplicationContext rules =
                new AnnotationConfigApplicationContext("uk.commonbaseline.rules")) {
            return Checked.check(file, feed, rules.getBean(RuleBook.class));
        }
    }

    private static List<Mark> marks(Checked checked) {
        Pattern cell = Pattern.compile("Posts & more!([A-Z]+)(\\d+)|sheet Posts & more row (\\d+)");
        List<Mark> marks = new ArrayList<>();
        for (Checked.Told told : checked.findings()) {
            Matcher matcher = cell.matcher(told.place());
            if (!told.consequence().equals("noted") && matcher.matches()) {
                boolean ofRow = matcher.group(3) != null;
                marks.add(new Mark(
                        SHEET,
                        Integer.parseInt(ofRow ? matcher.group(3) : matcher.group(2)),
                        ofRow ? "" : matcher.group(1),
                        told.consequence().endsWith("rejected"),
                        told.words(),
                        told.remedy()));
            }
        }
        return marks;
    }

    private void everythingElseIsUnchanged(Path sent, byte[] back) throws IOException {
        Path returned = Files.write(folder.resolve("back.xlsx"), back);
        WorkbookParts before = WorkbookParts.read(sent);
        WorkbookParts after = WorkbookParts.read(returned);
        Set<String> changed = Set.of(
                "[Content_Types].xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/worksheets/sheet2.xml");
        for (String part : before.partNames()) {
            if (!changed.contains(part)) {
                assertThat(after.text(part)).as(part).isEqualTo(before.text(part));
            }
        }
        String was = before.text("xl/worksheets/sheet2.xml");
        String is = after.text("xl/worksheets/sheet2.xml").replaceAll("<legacyDrawing [^>]*>", "");
        assertThat(unmarked(is)).isEqualTo(unmarked(was));
    }

    /// The sheet without the planted cells, so that only the others are compared.
    private String unmarked(String xml) {
        String rest = xml;
        Set<String> cells = new TreeSet<>(planted.keySet());
        planted.keySet().forEach(cell -> cells.add("A" + cell.replaceAll("\\D", "")));
        Matcher matcher =
                Pattern.compile("<c r=\"([A-Z]+\\d+)\"[^>]*?(/>|>.*?</c>)").matcher(rest);
        return matcher.replaceAll(cell -> cells.contains(cell.group(1)) ? "" : Matcher.quoteReplacement(cell.group()));
    }

    private void everyMarkIsOnItsCell(Path sent, byte[] back) throws IOException {
        try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(sent));
                XSSFWorkbook after = new XSSFWorkbook(new ByteArrayInputStream(back))) {
            XSSFSheet sheet = after.getSheet(SHEET);
            Set<String> coloured = new TreeSet<>();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean marked = cell.getCellStyle().getFillForegroundColorColor() != null;
                    assertThat(cell.getCellComment() != null).isEqualTo(marked);
                    if (marked) {
                        coloured.add(((XSSFCell) cell).getReference());
                    }
                    String was = String.valueOf(before.getSheet(SHEET)
                            .getRow(row.getRowNum())
                            .getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
                    assertThat(String.valueOf(cell)).isEqualTo(was);
                }
            }
            Set<String> wanted = new TreeSet<>();
            planted.forEach((cell, defect) -> wanted.add(defect.content().equals(80) ? "A" + cell.substring(1) : cell));
            assertThat(coloured).isEqualTo(wanted);
            assertThat(after.getSheet("Findings").getRow(0).getZeroHeight()).isTrue();
            assertThat(after.getSheet("Findings").getHyperlinkList()).hasSize(DEFECTS);
        }
    }

    private byte[] inTheFindingsSheet(byte[] back, boolean alone) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(back))) {
            XSSFSheet findings = book.getSheet("Findings");
            for (int line = 5; line < 5 + DEFECTS; line++) {
                Row row = findings.getRow(line);
                if (row.getCell(3).getStringCellValue().isEmpty()) {
                    row.getCell(3).setCellValue("E");
                }
                int column = SheetXml.columnOf(row.getCell(3).getStringCellValue());
                Cell cell = row.getCell(7);
                if (GOOD[column] instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(String.valueOf(GOOD[column]));
                }
            }
            if (alone) {
                book.removeSheetAt(0);
                book.removeSheetAt(0);
            }
            return bytes(book);
        }
    }

    private byte[] inTheCells(byte[] back) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(back))) {
            planted.forEach((cell, defect) -> {
                Row row = book.getSheet(SHEET).getRow(Integer.parseInt(cell.replaceAll("\\D", "")) - 1);
                row.getCell(defect.column()).setBlank();
                if (GOOD[defect.column()] instanceof Number number) {
                    row.getCell(defect.column()).setCellValue(number.doubleValue());
                } else {
                    row.getCell(defect.column()).setCellValue(String.valueOf(GOOD[defect.column()]));
                }
            });
            return bytes(book);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private void correctsToNothing(FeedDefinition feed, Path sent, byte[] returned) throws IOException {
        Path dropped = Files.write(folder.resolve("any name.xlsx"), returned);
        ReturnedFile file = ReturnedFile.find(dropped).orElseThrow();
        assertThat(file.deliveryId()).isEqualTo(7);
        assertThat(file.sha256()).isEqualTo(Sha256.of(sent));
        List<Kept> kept = Merged.of(feed, sent, file);
        assertThat(kept).hasSize(DEFECTS);
        assertThat(kept.getFirst().oldWords()).doesNotContain("tbc");
        Path built = Files.write(
                folder.resolve("built.xlsx"),
                new CorrectedFile(
                                feed, sent, kept.stream().map(Kept::correction).toList())
                        .bytes());
        Checked checked = check(built, feed);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.outcome()).isEqualTo("accepted");
        assertThat(checked.rows().accepted()).isEqualTo(1500);
    }
}
