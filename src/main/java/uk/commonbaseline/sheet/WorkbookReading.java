package uk.commonbaseline.sheet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in an officer's words how the reading of a file can fail. The one place where whatever a parser throws becomes
/// a
/// refusal, so that the night goes on.
final class WorkbookReading {
    private static final Logger LOG = LoggerFactory.getLogger(WorkbookReading.class);

    private WorkbookReading() {}

    /// Reading that may fail in the ways a workbook can be broken.
    interface Reading<T> {
        T read() throws Exception;
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
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw broken(problem);
        } catch (NoSuchFileException | AccessDeniedException problem) {
            throw cantBeOpened(problem);
        } catch (Exception problem) {
            throw broken(problem);
        } catch (StackOverflowError | OutOfMemoryError | AssertionError | LinkageError problem) {
            throw unexpected(problem);
        }
    }

    /// Not broken in a way that anyone thought of.
    static UnreadableFile unexpected(Throwable problem) {
        LOG.warn(
                "a file was refused because its parser gave up: {}",
                problem.getClass().getName());
        return new UnreadableFile(
                "The file can't be read; there is something odd about how it is made.",
                "Copy the sheet with the extract into a new workbook, or export it again, and send that.",
                problem);
    }

    static UnreadableFile cantBeOpened(IOException problem) {
        return new UnreadableFile(
                "The file can't be opened.", "Check that it is not locked or damaged, and send it again.", problem);
    }

    static UnreadableFile broken(@Nullable Exception problem) {
        String words = "The workbook is damaged or incomplete.";
        String remedy = "Open it in your spreadsheet program, save it again, and send that.";
        return problem == null ? new UnreadableFile(words, remedy) : new UnreadableFile(words, remedy, problem);
    }
}
