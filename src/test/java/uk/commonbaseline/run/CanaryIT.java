package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.database.DatabaseAddress;
import uk.commonbaseline.database.EmbeddedPostgres;
import uk.commonbaseline.inbound.Home;

/// Details of an invented person stand in every kind of extract, in every corner of it. After a night, a correction and
/// a
/// printed pack they stand nowhere but in the workbooks that went back to the council itself.
class CanaryIT {
    private static final List<String> HEADINGS = List.of(
            "Pay No",
            "Post",
            "Unit",
            "Hours",
            "Salary",
            "Name",
            "NI Number",
            "Date of Birth",
            "Bank Account",
            "E-mail");

    private static final String STAFF = """
            council: BCC
            feed: staff-FORMAT
            kind: staff
            system: A payroll
            grade: B
            period: 2007/08 FORMAT
            as-at: 2008-03-31
            file: {name: "*.FORMAT", format: FORMAT}
            columns:
              - {heading: Pay No, as: pay-number}
              - {heading: Post, as: post-ref}
              - {heading: Unit, as: unit}
              - {heading: Hours, as: hours}
              - {heading: Salary, as: salary}
            personal: [Name, NI Number, Date of Birth]
            """;

    private static final String LISTED = """
            council: BCC
            feed: FEED-canary
            kind: FEED
            system: A list
            grade: B
            period: 2007/08 canary
            financial-year: 2007/08
            file: {name: "*.csv", format: csv}
            columns:
            COLUMNS
            personal: [Officer]
            unused: [Narrative]
            """;

    @TempDir
    private static Path folder;

    @AfterAll
    static void stop() {
        new EmbeddedPostgres(folder.resolve("home")).stop();
    }

    @Test
    void details_of_persons_are_found_nowhere_but_in_the_councils_own_workbooks() throws Exception {
        Home home = new Home(folder.resolve("home"));
        JobsFolder jobs = JobsFolder.copyTo(folder.resolve("jobs"));
        defineFeeds(jobs.path());
        dropAll(home);

        command("run", "--settle", "0");
        correct(home);
        command("run", "--settle", "0");
        command("report");
        command("db", "stop");

        try (Stream<Path> packs = Files.walk(home.board())) {
            assertThat(packs.filter(file -> file.toString().endsWith(".pdf"))).isNotEmpty();
        }
        try (Stream<Path> left = Files.walk(home.inbound())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(listWorkbooks(home)).isNotEmpty();
        for (Path workbook : listWorkbooks(home)) {
            Files.delete(workbook);
        }
        assertThat(Canaries.find(folder)).isEmpty();
        leaksThatArePlantedAreFound(home);
    }

    /// The same search, over what a leak would look like.
    private static void leaksThatArePlantedAreFound(Home home) throws Exception {
        Path plain = Files.writeString(home.archive().resolve("plain.csv"), csv(true));
        assertThat(Canaries.find(folder)).isNotEmpty().allMatch(found -> found.startsWith("home/archive/plain.csv"));
        Files.delete(plain);

        EmbeddedPostgres postgres = new EmbeddedPostgres(home.root());
        DatabaseAddress address = postgres.start();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update warehouse.finding set words = 'Mrs %s is not known' where finding_id = (select min(finding_id) from warehouse.finding)"
                            .formatted(Canaries.NAME));
        }
        postgres.stop();
        assertThat(Canaries.find(folder))
                .anyMatch(found -> found.startsWith("home/database/data/base/"))
                .anyMatch(found -> found.startsWith("home/database/data/pg_wal/"));
    }

    private static void command(String... words) throws Exception {
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        String[] all = Stream.concat(
                        Stream.of(words),
                        Stream.of(
                                "--home",
                                folder.resolve("home").toString(),
                                "--jobs",
                                folder.resolve("jobs").toString()))
                .toArray(String[]::new);
        try (OwnProcess process = OwnProcess.start(Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + scratch), all)) {
            int code = process.exitCode();
            assertThat(code)
                    .as("%s %s %s", String.join(" ", words), process.out(), process.err())
                    .isIn(0, 3);
            assertThat(process.out() + process.err()).doesNotContain(Canaries.NAME, Canaries.NI_NUMBER, "70918265");
        }
    }

    private static void defineFeeds(Path jobs) throws IOException {
        for (String format : List.of("csv", "xls", "xlsx", "ods")) {
            Files.writeString(jobs.resolve("feeds/BCC/staff-" + format + ".yml"), STAFF.replace("FORMAT", format));
        }
        define(jobs, "cost", "values: {basis: outturn}", "Centre: cost-centre, Account: subjective, Amount: amount");
        define(jobs, "performance", "", "Measure: indicator, Value: value");
        define(jobs, "contracts", "", "Title: title, Service: service, Value: annual-value");
    }

    private static void define(Path jobs, String kind, String values, String columns) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String column : columns.split(", ", -1)) {
            String[] words = column.split(": ", -1);
            lines.append("  - {heading: %s, as: %s}%n".formatted(words[0], words[1]));
        }
        Files.writeString(
                jobs.resolve("feeds/BCC/" + kind + "-canary.yml"),
                LISTED.replace("FEED", kind).replace("COLUMNS\n", lines).replace("personal:", values + "\npersonal:"));
    }

    private static void dropAll(Home home) throws IOException {
        String named = "leavers " + Canaries.NI_NUMBER + " " + Canaries.E_MAIL;
        drop(home, "staff-csv", named + ".csv", csv(true).getBytes(StandardCharsets.UTF_8));
        for (String format : List.of("xls", "xlsx")) {
            try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
                fill(book);
                Path file = inbound(home, "staff-" + format).resolve("posts." + format);
                try (OutputStream out = Files.newOutputStream(file)) {
                    book.write(out);
                }
            }
        }
        drop(home, "staff-ods", "posts.ods", ods());
        String person = Canaries.NAME + "," + Canaries.NAME + " " + Canaries.ACCOUNT + " " + Canaries.E_MAIL;
        drop(
                home,
                "cost-canary",
                "ledger.csv",
                ("Centre,Account,Amount,Officer,Narrative\nC1,4000,100.00," + person + "\nC1,4000," + Canaries.NI_NUMBER
                                + "," + person + "\nC1,4000," + Canaries.ACCOUNT + "," + person + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        drop(
                home,
                "performance-canary",
                "measures.csv",
                ("Measure,Value,Officer,Narrative\nBV8,95," + person + "\nBV9," + Canaries.NI_NUMBER + "," + person
                                + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        drop(
                home,
                "contracts-canary",
                "register.csv",
                ("Title,Service,Value,Officer,Narrative\nPrinting,ICT,5000," + person + "\nPaper,ICT,"
                                + Canaries.NI_NUMBER + "," + person + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        drop(
                home,
                "staff-csv",
                "not a staff file.csv",
                ("Surname\n" + Canaries.NAME + "\n").getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(home.inbound().resolve("XYZ"));
        Files.writeString(home.inbound().resolve("XYZ/whose.csv"), csv(true));
    }

    private static Path inbound(Home home, String feed) throws IOException {
        return Files.createDirectories(home.inbound().resolve("BCC").resolve(feed));
    }

    private static void drop(Home home, String feed, String name, byte[] content) throws IOException {
        Files.write(inbound(home, feed).resolve(name), content);
    }

    /// A row that is taken, and three that are not: the person stands in columns of figures too.
    private static List<List<String>> rows() {
        List<String> person =
                List.of(Canaries.NAME, Canaries.NI_NUMBER, Canaries.BORN, Canaries.ACCOUNT, Canaries.E_MAIL);
        return List.of(
                with(List.of("70001", "P1", "U1", "37", "20000"), person),
                with(List.of("70002", "P2", "U1", Canaries.NI_NUMBER, "20000"), person),
                with(List.of("70003", "P3", "U1", Canaries.NAME, "20000"), person),
                with(List.of("70004", "P4", "U1", "37", Canaries.ACCOUNT), person));
    }

    private static List<String> with(List<String> post, List<String> person) {
        return Stream.concat(post.stream(), person.stream()).toList();
    }

    private static String csv(boolean preamble) {
        StringBuilder text =
                new StringBuilder(preamble ? "Run for " + Canaries.NAME + " " + Canaries.NI_NUMBER + "\n" : "");
        text.append(String.join(",", HEADINGS)).append('\n');
        rows().forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString();
    }

    private static void fill(Workbook book) {
        Sheet sheet = book.createSheet("Posts");
        put(sheet.createRow(0), List.of("Run for " + Canaries.NAME));
        put(sheet.createRow(1), HEADINGS);
        for (int at = 0; at < rows().size(); at++) {
            put(sheet.createRow(at + 2), rows().get(at));
        }
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setRow2(3);
        anchor.setCol2(3);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString("Ask " + Canaries.NAME));
        sheet.getRow(2).getCell(0).setCellComment(comment);
        put(book.createSheet("Sick " + Canaries.NI_NUMBER).createRow(0), List.of(Canaries.NAME, Canaries.BORN));
        book.setSheetHidden(1, true);
    }

    private static void put(Row row, List<String> texts) {
        for (int at = 0; at < texts.size(); at++) {
            row.createCell(at).setCellValue(texts.get(at));
        }
    }

    private static byte[] ods() throws IOException {
        StringBuilder table = new StringBuilder();
        for (List<String> row :
                Stream.concat(Stream.of(HEADINGS), rows().stream()).toList()) {
            table.append("<table:table-row>");
            row.forEach(text -> table.append("<table:table-cell office:value-type=\"string\"><text:p>")
                    .append(text)
                    .append("</text:p></table:table-cell>"));
            table.append("</table:table-row>");
        }
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>\
                <office:spreadsheet><table:table table:name="Posts">%s</table:table></office:spreadsheet></office:body>\
                </office:document-content>""".formatted(table);
        String manifest = """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">\
                <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>\
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : List.of(
                    Map.entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                    Map.entry("META-INF/manifest.xml", manifest),
                    Map.entry("content.xml", content))) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /// The officer corrects one cell of a workbook that came back, and writes a detail into another.
    private static void correct(Home home) throws IOException {
        Path back = listWorkbooks(home).stream()
                .filter(CanaryIT::isOurWorkbook)
                .findFirst()
                .orElseThrow();
        try (Workbook book = new XSSFWorkbook(Files.newInputStream(back));
                OutputStream out =
                        Files.newOutputStream(inbound(home, "staff-xlsx").resolve("corrected.xlsx"))) {
            book.getSheet("Posts").getRow(3).getCell(3).setCellValue("37");
            book.getSheet("Posts").getRow(4).getCell(3).setCellValue(Canaries.NI_NUMBER + " " + Canaries.NAME);
            book.write(out);
        }
    }

    private static List<Path> listWorkbooks(Home home) throws IOException {
        try (Stream<Path> files = Files.walk(home.returned().resolve("BCC"))) {
            return files.filter(file -> file.toString().contains(" - to correct R-"))
                    .toList();
        }
    }

    private static boolean isOurWorkbook(Path file) {
        if (!file.toString().endsWith(".xlsx")) {
            return false;
        }
        try (Workbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            return book.getSheet("Posts") != null;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
