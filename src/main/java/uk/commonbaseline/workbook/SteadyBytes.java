package uk.commonbaseline.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A workbook's bytes without the time at which it was written: equal workbooks are equal files.
final class SteadyBytes {
    private static final LocalDateTime ZIP_BEGINS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyBytes() {}

    /// @param madeAt what the workbook says of when it was made
    static void write(SXSSFWorkbook book, Instant madeAt, OutputStream out) throws IOException {
        CoreProperties properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("Common Baseline");
        properties.setCreated(Optional.of(Date.from(madeAt)));
        Path written = Files.createTempFile("options", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(written)) {
                book.write(file);
            }
            try (ZipFile file = new ZipFile(written.toFile())) {
                copy(file, out);
            }
        } finally {
            Files.delete(written);
        }
    }

    private static void copy(ZipFile written, OutputStream out) throws IOException {
        ZipOutputStream steady = new ZipOutputStream(out);
        for (ZipEntry part : Collections.list(written.entries())) {
            ZipEntry copy = new ZipEntry(part.getName());
            copy.setTimeLocal(ZIP_BEGINS);
            steady.putNextEntry(copy);
            try (InputStream content = written.getInputStream(part)) {
                content.transferTo(steady);
            }
            steady.closeEntry();
        }
        steady.finish();
        steady.flush();
    }
}
