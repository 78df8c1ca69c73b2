package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.inbound.Vault;

/// What an officer gets back, corrects and drops again, from night to night.
class CorrectionsIT {
    private static final String BOOK_FEED = """
            council: BCC
            feed: book
            kind: cost
            system: A workbook
            grade: B
            period: 2007/08 book
            financial-year: 2007/08
            file: {name: "*.xlsx", format: xlsx}
            values: {basis: outturn}
            columns:
              - {heading: Centre, as: cost-centre}
              - {heading: Account, as: subjective}
              - {heading: Amount, as: amount}
            """;

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() throws IOException, SQLException {
        JobsFolder jobs = JobsFolder.copyTo(folder.resolve("jobs"));
        Files.writeString(jobs.path().resolve("feeds/BCC/book.yml"), BOOK_FEED);
        Files.writeString(
                jobs.path().resolve("feeds/BCC/old.yml"),
                BOOK_FEED
                        .replace("feed: book", "feed: old")
                        .replace("xlsx", "xls")
                        .replace("08 book", "08 old"));
        program = StartedProgram.in(folder.resolve("home"), jobs.path(), TestDatabase.fresh());
        jdbc = program.jdbc();
        assertThat(program.night()).isEmpty();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void a_csv_file_comes_back_as_a_workbook_and_the_findings_sheet_alone_corrects_it() throws Exception {
        drop("BCC/cost/GL_P13.csv", ledger());
        DeliveryOutcome first = program.night().getFirst();
        assertThat(first.outcome()).isEqualTo("partly-accepted");
        Path back = returned("GL_P13 - to correct R-%05d.xlsx".formatted(first.id()));
        assertThat(Files.readString(returned("GL_P13 - receipt R-%05d.txt".formatted(first.id()))))
                .contains("Or correct it in the workbook beside this receipt, " + back.getFileName());
        try (Workbook book = WorkbookFactory.create(back.toFile(), null, true)) {
            assertThat(book.getSheet("Data").getRow(1).getCell(7).getStringCellValue())
                    .isEqualTo("=Smith & Sons");
            assertThat(book.getSheet("Data")
                            .getRow(1)
                            .getCell(8)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("tbc");
        }

        save(back, "AVDC/cost/anything.xlsx", book -> write(book, "I2", "12.50"));
        assertThat(outcomes()).containsExactly("rejected");
        save(back, "BCC/cost/anything.xlsx", book -> write(book, "I2", ""));
        assertThat(outcomes()).containsExactly("rejected");
        assertThat(lastCode()).isEqualTo("nothing-corrected");
        save(back, "BCC/cost/anything.xlsx", book -> write(book, "I9999", "1"));
        assertThat(outcomes()).containsExactly("rejected");
        assertThat(lastCode()).isEqualTo("corrects-unknown-cell");

        save(back, "BCC/cost/anything.xlsx", book -> {
            write(book, "I2", "1,000.25-");
            book.removeSheetAt(0);
        });
        DeliveryOutcome second = program.night().getFirst();
        assertThat(second.outcome()).as(words()).isEqualTo("accepted-with-findings");
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.feed()).isEqualTo("cost");
        assertThat(second.accepted()).isEqualTo(2);
        assertThat(second.pounds()).isEqualByComparingTo("-987.75");
        assertThat(corrections(second.id())).containsExactly("I2: \"tbc\" -> \"1,000.25-\"");
        assertThat(builtAs(second.id())).matches("archive/corrected/R-\\d{5}-[0-9a-f]{8}\\.csv\\.sealed");
        try (Vault.Unsealed built =
                program.get(Vault.class).unsealed(program.home().resolve(builtAs(second.id())))) {
            assertThat(built.file()).hasContent(ledger().replace("tbc", "1,000.25-"));
        }

        save(back, "BCC/cost/too late.xlsx", book -> write(book, "I2", "7"));
        assertThat(outcomes()).containsExactly("rejected");
        assertThat(lastCode()).isEqualTo("corrects-past-version");
    }

    @Test
    void cells_corrected_in_the_marked_workbook_itself_are_taken_and_the_marks_are_not() throws Exception {
        for (String feed : List.of("book.xlsx", "old.xls")) {
            String name = feed.substring(0, feed.indexOf('.'));
            try (Workbook book = WorkbookFactory.create(feed.endsWith("x"))) {
                Sheet sheet = book.createSheet("Ledger");
                texts(sheet.createRow(0), "Centre", "Account", "Amount");
                texts(sheet.createRow(1), "C1", "4000", "tbc");
                texts(sheet.createRow(3), "C1", "4000", "n/a");
                texts(sheet.createRow(4), "C1", "4000", "12.50");
                try (OutputStream out = Files.newOutputStream(inbound("BCC/" + name + "/a." + ending(feed)))) {
                    book.write(out);
                }
            }
            DeliveryOutcome first = program.night().getFirst();
            assertThat(first.rejected()).isEqualTo(2);
            Path back = returned("a - to correct R-%05d.%s".formatted(first.id(), ending(feed)));
            save(back, "BCC/" + name + "/b." + ending(feed), book -> {
                book.getSheet("Ledger").getRow(1).getCell(2).setCellValue(100);
                write(book, "C4", "=7");
            });
            DeliveryOutcome second = program.night().getFirst();
            assertThat(second.rejected()).as(words()).isEqualTo(1);
            assertThat(corrections(second.id())).hasSize(2);

            Path again = returned("b - to correct R-%05d.%s".formatted(second.id(), ending(feed)));
            save(again, "BCC/" + name + "/c." + ending(feed), book -> write(book, "C4", "7"));
            DeliveryOutcome third = program.night().getFirst();
            assertThat(third.outcome()).isEqualTo("accepted-with-findings");
            assertThat(third.pounds()).isEqualByComparingTo("119.50");
            assertThat(jdbc.sql("select count(*) from warehouse.corrected_cell where delivery_id = ?")
                            .param(third.id())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(3);
        }
    }

    private static String ledger() {
        return "Cost Center;CC Name;Cost Element;Cost Element Name;Period;Document Number;Posting Date;Vendor;"
                + "Val.in rep.cur.;Fund;One-off\r\n"
                + "0000999999;Team;499999;Pay;13;1-1;31.03.2008;=Smith & Sons;tbc;REV;\r\n"
                + "0000999999;\"Te;am\";499999;Pay;13;1-2;31.03.2008;;12.50;REV;\r\n";
    }

    private static void texts(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static String ending(String feed) {
        return feed.substring(feed.indexOf('.') + 1);
    }

    /// On the Findings sheet, behind the line of the cell, or on the line below the last.
    private static void write(Workbook book, String cell, String text) {
        Sheet findings = book.getSheet("Findings");
        String column = cell.replaceAll("\\d", "");
        String row = cell.replaceAll("\\D", "");
        for (int line = 5; ; line++) {
            Row here = findings.getRow(line) == null ? findings.createRow(line) : findings.getRow(line);
            String named = text(here, 3) + text(here, 2);
            if (named.equals(cell) || (text(here, 0).isEmpty() && text(here, 4).isEmpty())) {
                if (!named.equals(cell)) {
                    here.getCell(2, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(row);
                    here.getCell(3, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(column);
                }
                here.getCell(7, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
                return;
            }
        }
    }

    private static String text(Row row, int column) {
        return row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK).toString();
    }

    private static void save(Path back, String as, Consumer<Workbook> change) throws IOException {
        try (Workbook book = back.toString().endsWith("x")
                        ? new XSSFWorkbook(Files.newInputStream(back))
                        : WorkbookFactory.create(Files.newInputStream(back));
                OutputStream out = Files.newOutputStream(inbound(as))) {
            change.accept(book);
            book.write(out);
        }
    }

    private static Path inbound(String inside) {
        return program.home().inbound().resolve(inside);
    }

    private static Path returned(String name) {
        Path file = program.home().returned().resolve("BCC").resolve(name);
        assertThat(file).isRegularFile();
        return file;
    }

    private static void drop(String inside, String content) throws IOException {
        Files.writeString(inbound(inside), content);
    }

    private static List<String> outcomes() throws IOException, SQLException {
        return program.night().stream().map(DeliveryOutcome::outcome).toList();
    }

    private static String words() {
        return jdbc.sql("select coalesce(string_agg(words, ' '), '') from warehouse.finding where delivery_id = "
                        + "(select max(delivery_id) from warehouse.delivery)")
                .query(String.class)
                .single();
    }

    private static String lastCode() {
        return jdbc.sql(
                        "select code from warehouse.finding where row_no = 0 and consequence = 'file_rejected' order by finding_id desc limit 1")
                .query(String.class)
                .single();
    }

    private static List<String> corrections(int id) {
        return jdbc.sql(
                        "select column_letter || row_no || ': ' || old_words || ' -> ' || new_words from warehouse.correction where delivery_id = ?")
                .param(id)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String builtAs(int id) {
        return jdbc.sql("select built_as from warehouse.correction_set where delivery_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
