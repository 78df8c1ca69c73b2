package uk.commonbaseline.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.jspecify.annotations.Nullable;

/// Says in an officer's words how the reading of a workbook, old or new, can fail.
final class WorkbookReading {
    private WorkbookReading() {}

    /// Reading that may fail in the ways a workbook can be broken.
    interface Reading<T> {
        T read() throws IOException, OpenXML4JException, XMLStreamException;
    }

    /// What is read.
    ///
    /// @throws UnreadableFile for whatever goes wrong
    static <T> T refusing(Reading<T> reading) {
        try {
            return reading.read();
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (EncryptedDocumentException problem) {
            throw new UnreadableFile(
                    "The workbook is protected by a password.",
                    "Save it without a password and send it again.",
                    problem);
        } catch (OldExcelFormatException problem) {
            throw new UnreadableFile(
                    "The workbook is in a format older than Excel 97.", "Save it as .xlsx and send that.", problem);
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException problem) {
            throw broken(problem);
        }
    }

    static UnreadableFile broken(@Nullable Exception problem) {
        String words = "The workbook is damaged or incomplete.";
        String remedy = "Open it in your spreadsheet program, save it again, and send that.";
        return problem == null ? new UnreadableFile(words, remedy) : new UnreadableFile(words, remedy, problem);
    }
}
