package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.commonbaseline.sheet.FileLayout.Format;

/// A packed file is read as what is packed, and exactly one file may be.
class PackedFileTest {
    @TempDir
    private Path folder;

    @Test
    void packed_text() throws IOException {
        Path file = zip("GL.csv", bytes("Code,Amount\r\nA1,\"1,000.00\"\r\n"));
        assertThat(Shown.rows(file, Shown.csv("utf-8", ',')))
                .containsExactly("!1: t:Code | t:Amount", "!2: t:A1 | t:1,000.00");
    }

    @Test
    void packed_text_that_breaks_off_within_quotation_marks() throws IOException {
        Path file = zip("GL.csv", bytes("Code,Amount\nA1,\"1,000"));
        assertThatThrownBy(() -> Shown.rows(file, Shown.csv("utf-8", ',')))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("never closed");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLS", "XLSX"})
    void a_packed_workbook(Format format) throws IOException {
        Path file = zip("book", workbook(format));
        assertThat(Shown.rows(file, Shown.workbook(format))).containsExactly("Extract!1: n:12.5");
        assertThat(Sheets.listOthers(file, Shown.workbook(format))).isEmpty();
    }

    @Test
    void what_operating_systems_add_is_passed_over() throws IOException {
        Path file = zip("GL.csv", bytes("a\n"), "__MACOSX/._GL.csv", bytes("x"), ".DS_Store", bytes("x"));
        assertThat(Shown.rows(file, Shown.csv("utf-8", ','))).containsExactly("!1: t:a");
    }

    @Test
    void two_packed_files_are_refused() throws IOException {
        assertThatThrownBy(() -> Shown.rows(zip("a.csv", bytes("a\n"), "b.csv", bytes("b\n")), Shown.csv("utf-8", ',')))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The ZIP archive holds 2 files.");
    }

    @Test
    void an_archive_without_a_file_is_refused() throws IOException {
        assertThatThrownBy(() -> Shown.rows(zip(), Shown.csv("utf-8", ',')))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The ZIP archive holds no file.");
    }

    @Test
    void an_archive_within_an_archive_is_refused() throws IOException {
        byte[] inner = Files.readAllBytes(zip("a.csv", bytes("a\n")));
        assertThatThrownBy(() -> Shown.rows(zip("a.zip", inner), Shown.csv("utf-8", ',')))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The ZIP archive holds another archive.");
    }

    @Test
    void what_is_packed_must_be_of_the_agreed_format() throws IOException {
        assertThatThrownBy(() -> Shown.rows(zip("GL.csv", bytes("a,b\n")), Shown.workbook(Format.XLSX)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The file is CSV text inside, but this extract is agreed as an Excel workbook (.xlsx).");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook(Format format) throws IOException {
        Path file = folder.resolve("inner");
        try (Workbook book = format == Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Extract").createRow(0).createCell(0).setCellValue(12.5);
            book.write(out);
        }
        return Files.readAllBytes(file);
    }

    /// Names and contents in turn.
    private Path zip(Object... namesAndContents) throws IOException {
        Path file = folder.resolve("packed.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[at]));
                zip.write((byte[]) namesAndContents[at + 1]);
            }
        }
        return file;
    }
}
