package uk.commonbaseline.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.commonbaseline.partnership.SteadyZip;

/// A workbook's bytes without the time at which it was written, so that equal workbooks are equal files.
final class Steady {
    private static final Instant CREATED = Instant.parse("2008-01-01T00:00:00Z");

    private Steady() {}

    static byte[] bytes(XSSFWorkbook book) throws IOException {
        CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setCreator("Common Baseline");
        properties.setCreated(Optional.of(Date.from(CREATED)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        book.write(written);
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        SteadyZip.copy(new ByteArrayInputStream(written.toByteArray()), steady);
        return steady.toByteArray();
    }
}
