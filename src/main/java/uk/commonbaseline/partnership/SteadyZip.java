package uk.commonbaseline.partnership;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// An archive without the time at which it was written: equal contents are equal files.
public final class SteadyZip {
    private static final LocalDateTime ZIP_BEGINS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    /// Copies an archive part by part.
    ///
    /// @param steady is left open
    public static void copy(InputStream archive, OutputStream steady) throws IOException {
        ZipInputStream parts = new ZipInputStream(archive);
        ZipOutputStream copy = new ZipOutputStream(steady);
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            ZipEntry plain = new ZipEntry(part.getName());
            plain.setTimeLocal(ZIP_BEGINS);
            copy.putNextEntry(plain);
            parts.transferTo(copy);
            copy.closeEntry();
        }
        copy.finish();
        copy.flush();
    }
}
