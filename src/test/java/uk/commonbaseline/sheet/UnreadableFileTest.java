package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.UnreadableFile.FileNotReadable;

/// Whatever is wrong with a file, the officer is told in words what it is and what would help.
class UnreadableFileTest {
    private static final Finding DAMAGED_XLSX = new FileNotReadable(
            "The workbook is damaged or incomplete.",
            "Open it in your spreadsheet program, save it again, and send that.");
    private static final Finding PROTECTED = new FileNotReadable(
            "The workbook is protected by a password.", "Save it without a password and send it again.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void an_empty_file(Format format) throws IOException {
        assertThat(refusal(write(new byte[0]), Shown.workbook(format)))
                .isEqualTo(new FileNotReadable(
                        "The file is empty.", "Export it again and check its size before you send it."));
    }

    @Test
    void a_web_page_that_is_named_as_a_workbook() throws IOException {
        Path file = write("\r\n <HTML><table><tr><td>5</td></tr></table>".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(file, Shown.workbook(Format.XLS)))
                .isEqualTo(new FileNotReadable(
                        "The file is a web page, not an Excel 97-2003 workbook (.xls).",
                        "Open it in your spreadsheet program and save it as an Excel 97-2003 workbook (.xls)."));
    }

    @Test
    void a_workbook_that_is_named_csv() throws IOException {
        assertThat(refusal(save(new XSSFWorkbook()), Shown.csv("utf-8", ',')))
                .isEqualTo(new FileNotReadable(
                        "The file is an Excel workbook (.xlsx) inside, but this extract is agreed as CSV text.",
                        "Save it as CSV text and send it again."));
    }

    @Test
    void text_that_is_named_xlsx() throws IOException {
        assertThat(refusal(write("a,b\n".getBytes(StandardCharsets.UTF_8)), Shown.workbook(Format.XLSX)))
                .isEqualTo(new FileNotReadable(
                        "The file is CSV text inside, but this extract is agreed as an Excel workbook (.xlsx).",
                        "Save it as an Excel workbook (.xlsx) and send it again."));
    }

    @Test
    void a_sheet_that_is_not_there() throws IOException {
        assertThat(refusal(save(new XSSFWorkbook()), Shown.workbook(Format.XLSX, "ICT")))
                .isEqualTo(new FileNotReadable(
                        "There is no sheet called \"ICT\" in the workbook.",
                        "Name the sheet \"ICT\" again; the workbook has: First, Second."));
    }

    @Test
    void several_visible_sheets_and_none_agreed() throws IOException {
        assertThat(refusal(save(new XSSFWorkbook()), Shown.workbook(Format.XLSX)))
                .isEqualTo(
                        new FileNotReadable(
                                "The workbook has 2 visible sheets and it is not agreed which of them to read: First, Second.",
                                "Keep only the sheet with the extract, or ask the partnership team to name the sheet in the feed."));
    }

    @Test
    void an_xls_with_a_password() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            Path file = save(new HSSFWorkbook());
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(refusal(file, Shown.workbook(Format.XLS, "First"))).isEqualTo(PROTECTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /// Inside, such a file looks like an old workbook; to say so would send the officer the wrong way.
    @Test
    void an_xlsx_with_a_password() throws Exception {
        EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = encryption.getEncryptor();
        encryptor.confirmPassword("secret");
        Path file = folder.resolve("protected.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(save(new XSSFWorkbook()), inside);
            }
            container.writeFilesystem(out);
        }
        assertThat(refusal(file, Shown.workbook(Format.XLSX, "First"))).isEqualTo(PROTECTED);
    }

    @Test
    void an_xls_that_is_cut_off() throws IOException {
        byte[] whole = Files.readAllBytes(save(new HSSFWorkbook()));
        Path file = write(Arrays.copyOf(whole, whole.length / 2));
        assertThat(refusal(file, Shown.workbook(Format.XLS, "First")))
                .isEqualTo(new FileNotReadable(
                        "The workbook is damaged or incomplete.",
                        "Open it in your spreadsheet program, save it again, and send that."));
    }

    @Test
    void an_xlsx_that_is_cut_off() throws IOException {
        byte[] whole = Files.readAllBytes(save(new XSSFWorkbook()));
        Path file = write(Arrays.copyOf(whole, whole.length / 2));
        assertThat(refusal(file, Shown.workbook(Format.XLSX, "First"))).isEqualTo(DAMAGED_XLSX);
    }

    @Test
    void a_zip_that_is_no_workbook() throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refusal(file, Shown.workbook(Format.XLSX, "First"))).isEqualTo(DAMAGED_XLSX);
    }

    @Test
    void a_sheet_that_declares_a_document_type() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        Path file = changed(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "\\?>", "?><!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"));
        assertThat(refusal(file, Shown.workbook(Format.XLSX, "First"))).isEqualTo(DAMAGED_XLSX);
    }

    @Test
    void a_list_of_sheets_that_declares_a_document_type() throws IOException {
        Path file = changed("xl/workbook.xml", xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE w [<!ENTITY e \"x\">]>"));
        assertThat(refusal(file, Shown.workbook(Format.XLSX, "First"))).isEqualTo(DAMAGED_XLSX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"0\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1&e;2</v></c></row>",
                "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>one</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" s=\"x\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>NaN</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1"
            })
    void rows_and_cells_that_no_spreadsheet_program_writes(String row) throws IOException {
        Path file = changed(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("(?s)<sheetData>.*</sheetData>", "<sheetData>" + row + "</sheetData>"));
        assertThat(refusal(file, Shown.workbook(Format.XLSX, "First"))).isEqualTo(DAMAGED_XLSX);
    }

    @Test
    void content_far_to_the_right() throws IOException {
        Path file = changed(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "(?s)<sheetData>.*</sheetData>",
                        "<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>"));
        assertThat(refusal(file, Shown.workbook(Format.XLSX, "First")))
                .isEqualTo(new FileNotReadable(
                        "A sheet has content beyond column 1000.",
                        "Delete stray content to the right of the table and send the file again."));
    }

    /// Bytes changed at random, from a fixed seed: the file is read or refused, but never anything else.
    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void a_file_with_bytes_changed_at_random_is_read_or_refused(Format format) throws IOException {
        byte[] whole = Files.readAllBytes(save(format == Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook()));
        Random random = new Random(20080331);
        for (int round = 0; round < 400; round++) {
            byte[] spoilt = whole.clone();
            for (int change = 0; change <= round % 8; change++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            Path file = write(round % 5 == 0 ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt);
            @Nullable Finding refused = findRefusal(file, Shown.workbook(format, "First"));
            assertThat(refused == null || refused.consequence() == Consequence.FILE_REJECTED)
                    .isTrue();
        }
    }

    private static Finding refusal(Path file, FileLayout layout) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> Shown.rows(file, layout));
        assertThat(refused).isNotNull();
        return refused.finding();
    }

    private static @Nullable Finding findRefusal(Path file, FileLayout layout) {
        try {
            Shown.rows(file, layout);
            return null;
        } catch (UnreadableFile refused) {
            return refused.finding();
        }
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Path save(Workbook book) throws IOException {
        Path file = folder.resolve("book");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            fill(book.createSheet("First"));
            fill(book.createSheet("Second"));
            book.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet) {
        for (int number = 0; number < 200; number++) {
            Row row = sheet.createRow(number);
            row.createCell(0).setCellValue("text " + number * number);
            row.createCell(1).setCellValue(number * 1.25);
            row.createCell(2).setCellValue(number % 2 == 0);
        }
    }

    /// A workbook of which one part was changed.
    private Path changed(String part, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("changed.xlsx");
        try (InputStream in = Files.newInputStream(save(new XSSFWorkbook()));
                ZipInputStream from = new ZipInputStream(in);
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (@Nullable ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return file;
    }
}
