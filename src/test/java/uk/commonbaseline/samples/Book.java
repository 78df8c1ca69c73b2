package uk.commonbaseline.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook whose bytes are the same each time it is written.
final class Book {
    private static final Date SAVED = Date.from(Instant.parse("2008-05-16T09:30:00Z"));
    private static final LocalDateTime PACKED = LocalDateTime.of(2008, 5, 16, 9, 30);

    private final Workbook workbook;

    private Book(Workbook workbook) {
        this.workbook = workbook;
    }

    static Book xls() {
        return new Book(new HSSFWorkbook());
    }

    static Book xlsx() {
        return new Book(new XSSFWorkbook());
    }

    Page sheet(String name) {
        return new Page(workbook, name);
    }

    void hide(Page page) {
        workbook.setSheetHidden(workbook.getSheetIndex(page.name()), true);
    }

    byte[] bytes() {
        try (workbook) {
            if (workbook instanceof XSSFWorkbook xlsx) {
                PackageProperties saved = xlsx.getPackage().getPackageProperties();
                saved.setCreatedProperty(Optional.of(SAVED));
                saved.setModifiedProperty(Optional.of(SAVED));
                return packed(written());
            }
            return written();
        } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException problem) {
            throw new IllegalStateException("a sample workbook can't be written", problem);
        }
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /// The same package with fixed times, uncompressed, so that no compressor's version shows.
    private static byte[] packed(byte[] original) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(original));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(stored(entry.getName(), content));
                to.write(content);
                to.closeEntry();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(PACKED);
        return entry;
    }
}
