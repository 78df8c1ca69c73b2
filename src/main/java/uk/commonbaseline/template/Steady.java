package uk.commonbaseline.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// A workbook's bytes without the time at which it was written, so that equal workbooks are equal files.
final class Steady {
    private static final LocalDateTime ZIP_BEGINS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Instant CREATED = Instant.parse("2008-01-01T00:00:00Z");

    private Steady() {}

    static byte[] bytes(XSSFWorkbook book) throws IOException {
        CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setCreator("Common Baseline");
        properties.setCreated(Optional.of(Date.from(CREATED)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        book.write(written);
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(steady)) {
            for (@Nullable ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(ZIP_BEGINS);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return steady.toByteArray();
    }
}
