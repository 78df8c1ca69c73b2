package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.template.Template;

/// Refused files, OpenDocument spreadsheets and templates, from night to night.
class ReturnedWorkbooksIT {
    private static final String ODS_FEED = """
            council: BCC
            feed: calc
            kind: cost
            system: A spreadsheet
            grade: B
            period: 2007/08 calc
            financial-year: 2007/08
            file: {name: "*.ods", format: ods}
            values: {basis: outturn, period: 0}
            columns:
              - {heading: Centre, as: cost-centre}
              - {heading: Account, as: subjective}
              - {heading: Amount, as: amount}
            """;

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static JdbcClient jdbc;
    private static Path jobs;

    @BeforeAll
    static void start() throws IOException, SQLException {
        jobs = JobsFolder.copyTo(folder.resolve("jobs")).path();
        Files.writeString(jobs.resolve("feeds/BCC/calc.yml"), ODS_FEED);
        program = StartedProgram.in(folder.resolve("home"), jobs, TestDatabase.fresh());
        jdbc = program.jdbc();
        assertThat(program.night()).isEmpty();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void a_file_refused_for_a_heading_comes_back_marked_and_correcting_the_heading_is_enough() throws Exception {
        Files.writeString(
                inbound("AVDC/contracts/contracts.txt"),
                "Contract Ref\tTitel\tSupplier\tService\tStart\tEnd\tExtension to\tAnnual Value\tTotal Value\tVAT?\t"
                        + "Notice Period\tTUPE\nC1\tPayroll\tA Ltd\tPayroll\t01/04/2007\t31/03/2010\t\t100\t300\tN\t\t\n");
        DeliveryOutcome refused = program.night().getFirst();
        assertThat(refused.outcome()).isEqualTo("rejected");
        Path back = returned("AVDC", "contracts - to correct R-%05d.xlsx".formatted(refused.id()));
        assertThat(Files.readString(returned("AVDC", "contracts - receipt R-%05d.txt".formatted(refused.id()))))
                .contains(String.valueOf(back.getFileName()));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(back));
                OutputStream out = Files.newOutputStream(inbound("AVDC/contracts/back.xlsx"))) {
            assertThat(book.getSheet("Data")
                            .getRow(0)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("Title");
            write(book.getSheet("Findings"), 1, "B", "Title");
            book.write(out);
        }
        DeliveryOutcome corrected = program.night().getFirst();
        assertThat(corrected.outcome()).as(words()).isIn("accepted", "accepted-with-findings");
        assertThat(corrected.accepted()).isEqualTo(1);

        Files.copy(back, inbound("AVDC/contracts/again.xlsx"));
        assertThat(program.night().getFirst().outcome()).isEqualTo("rejected");
        assertThat(words()).contains("another file counts by now");
    }

    @Test
    void an_open_document_spreadsheet_comes_back_marked_and_is_corrected_in_its_cells() throws Exception {
        Path sent = inbound("BCC/calc/costs.ods");
        Files.write(sent, ods("<p>tbc</p>".replace("p>", "text:p>")));
        DeliveryOutcome first = program.night().getFirst();
        assertThat(first.outcome()).as(words()).isEqualTo("partly-accepted");
        Path back = returned("BCC", "costs - to correct R-%05d.ods".formatted(first.id()));
        Map<String, byte[]> parts = unpack(back);
        String content = new String(Objects.requireNonNull(parts.get("content.xml")), StandardCharsets.UTF_8);
        assertThat(content).contains("<office:annotation>").contains("table:name=\"Findings\"");
        parts.put(
                "content.xml",
                content.replace("<text:p>tbc</text:p>", "<text:p>12.50</text:p>")
                        .getBytes(StandardCharsets.UTF_8));
        Files.write(inbound("BCC/calc/any.ods"), pack(parts));
        DeliveryOutcome second = program.night().getFirst();
        assertThat(second.rejected()).as(words()).isZero();
        assertThat(second.pounds()).isEqualByComparingTo("13.50");

        jdbc.sql("update warehouse.delivery set state = 'withdrawn' where delivery_id = ?")
                .param(second.id())
                .update();
        parts.put("settings.xml", "<changed/>".getBytes(StandardCharsets.UTF_8));
        Files.write(inbound("BCC/calc/late.ods"), pack(parts));
        assertThat(program.night().getFirst().outcome()).isEqualTo("rejected");
    }

    @Test
    void a_filled_template_counts_in_place_of_an_extract_that_is_csv_and_comes_back_when_it_is_wrong()
            throws Exception {
        byte[] template = Template.of(
                Feeds.read(jobs.resolve("feeds")).find("BCC", "cost").orElseThrow(), jobs.resolve("maps"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                OutputStream out = Files.newOutputStream(inbound("BCC/any name.xlsx"))) {
            Sheet data = book.getSheet("Data");
            String[] line = {"0000310100", "", "400010", "", "1", "51", "", "A Ltd", "tbc", "REV", ""};
            for (int row = 1; row <= 2; row++) {
                for (int column = 0; column < line.length; column++) {
                    (column == 0 ? data.createRow(row) : data.getRow(row))
                            .createCell(column)
                            .setCellValue(line[column]);
                }
            }
            data.getRow(1).getCell(8).setCellValue(1234.5);
            book.getSheet("How to fill in").getRow(2).getCell(1).setCellValue("2007/08 P10-P12");
            book.write(out);
        }
        DeliveryOutcome first = program.night().getFirst();
        assertThat(first.outcome()).as(words()).isEqualTo("partly-accepted");
        assertThat(first.feed()).isEqualTo("cost");
        assertThat(first.period()).isEqualTo("2007/08 P10-P12");
        assertThat(first.pounds()).isEqualByComparingTo("1234.50");
        Path back = returned("BCC", "any name - to correct R-%05d.xlsx".formatted(first.id()));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(back));
                OutputStream out = Files.newOutputStream(inbound("BCC/cost/b.xlsx"))) {
            assertThat(book.getSheet("Data").getProtect()).isTrue();
            write(book.getSheet("Findings"), 3, "I", "0.50");
            book.write(out);
        }
        DeliveryOutcome second = program.night().getFirst();
        assertThat(second.rejected()).as(words()).isZero();
        assertThat(second.pounds()).isEqualByComparingTo("1235.00");
    }

    private static void write(Sheet findings, int row, String column, String text) {
        var line = findings.getRow(5);
        line.getCell(2, MissingCellPolicy.CREATE_NULL_AS_BLANK).setBlank();
        line.getCell(3, MissingCellPolicy.CREATE_NULL_AS_BLANK).setBlank();
        line.getCell(2).setCellValue(String.valueOf(row));
        line.getCell(3).setCellValue(column);
        line.getCell(7, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }

    private static byte[] ods(String amount) throws IOException {
        String text = "<table:table-cell office:value-type=\"string\">%s</table:table-cell>";
        String start = "<table:table-row>";
        String end = "</table:table-row>";
        String p = "<text:p>%s</text:p>";
        StringBuilder rows = new StringBuilder(start);
        for (String heading : List.of("Centre", "Account", "Amount")) {
            rows.append(text.formatted(p.formatted(heading)));
        }
        for (String each : List.of(amount, p.formatted("1.00"))) {
            rows.append(end).append(start);
            for (String cell : List.of(p.formatted("0000310100"), p.formatted("400010"), each)) {
                rows.append(text.formatted(cell));
            }
        }
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:automatic-styles/>\
                <office:body><office:spreadsheet><table:table table:name="Costs">%s</table:table></office:spreadsheet>\
                </office:body></office:document-content>""".formatted(rows.append(end));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
        parts.put("META-INF/manifest.xml", "<manifest/>".getBytes(StandardCharsets.UTF_8));
        return pack(parts);
    }

    private static byte[] pack(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unpack(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static Path inbound(String inside) {
        return program.home().inbound().resolve(inside);
    }

    private static Path returned(String council, String name) {
        Path file = program.home().returned().resolve(council).resolve(name);
        assertThat(file).isRegularFile();
        return file;
    }

    private static String words() {
        return jdbc.sql("select coalesce(string_agg(words, ' '), '') from warehouse.finding where delivery_id = "
                        + "(select max(delivery_id) from warehouse.delivery)")
                .query(String.class)
                .single();
    }
}
