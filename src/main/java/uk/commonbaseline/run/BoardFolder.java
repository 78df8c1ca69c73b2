package uk.commonbaseline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.partnership.OnDisk;
import uk.commonbaseline.report.BoardIndex;
import uk.commonbaseline.report.Edition;
import uk.commonbaseline.report.EditionRights;
import uk.commonbaseline.report.PackNotPrinted;
import uk.commonbaseline.report.Readership;

/// The folder in which editions lie. Whoever changes it holds the runner's lock.
///
/// @param disk brings a folder with all that is in it to the disk
record BoardFolder(Path board, Disk disk) {
    private static final Logger LOG = LoggerFactory.getLogger(BoardFolder.class);

    BoardFolder(Path board) {
        this(board, OnDisk::flushAll);
    }

    interface Disk {
        void flush(Path folder) throws IOException;
    }

    /// `2008-06-v1`, and v2 for the next one of the month; a name that was printed under once is not used again.
    ///
    /// @param printed names of all editions that were ever printed, as on their pages
    String nextEdition(AsAt now, List<String> printed) {
        YearMonth month = YearMonth.from(now.day());
        int version = 1;
        while (Files.exists(board.resolve(month + "-v" + version)) || printed.contains(month + " v" + version)) {
            version++;
        }
        return month + "-v" + version;
    }

    /// Begins an edition: what broken runs have left goes, and a folder is made that nobody else can look into.
    ///
    /// @return where it lies while it is printed; it takes its name when the copies of all its readers are whole
    Path begin(String label) {
        try {
            Files.createDirectories(board);
            clearParts();
            Path part = Files.createDirectory(part(label));
            EditionRights.close(part);
            return part;
        } catch (IOException notMade) {
            throw PackNotPrinted.unwritten(board, notMade);
        }
    }

    private Path part(String label) {
        return board.resolve("." + label + ".part");
    }

    private void clearParts() {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(board, ".*.part")) {
            for (Path left : parts) {
                FileSystemUtils.deleteRecursively(left);
            }
        } catch (IOException stays) {
            throw new PackNotPrinted(
                    "what a broken run left in %s can't be deleted; delete the folders ending in .part and print again"
                            .formatted(board),
                    stays);
        }
    }

    /// Gives up an edition that could not be printed to its end.
    void abandon(String label) {
        try {
            FileSystemUtils.deleteRecursively(part(label));
        } catch (IOException stays) {
            LOG.warn("what was printed of {} stays until the next print", label, stays);
        }
    }

    /// Gives a printed edition its name, once all of it is on the disk. From then on it is printed.
    Edition issue(String label, Edition printed) {
        Path folder = board.resolve(label);
        try {
            EditionRights.open(part(label));
            disk.flush(part(label));
            Files.move(part(label), folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unnamed) {
            throw PackNotPrinted.unwritten(board, unnamed);
        }
        try {
            OnDisk.flushFolder(board);
        } catch (IOException unflushed) {
            LOG.warn("the name of {} may not be on the disk yet", folder, unflushed);
        }
        return printed.in(folder);
    }

    /// Makes the list of editions anew; an edition stands without it.
    ///
    /// @param printedFor by the names of editions' folders, for whom besides the project they were printed
    void list(Map<String, List<Readership>> printedFor) {
        try {
            BoardIndex.write(board, printedFor);
        } catch (UncheckedIOException unwritten) {
            LOG.warn("The edition is printed; the list of editions in index.html is as it was before.", unwritten);
        }
    }
}
