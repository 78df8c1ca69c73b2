package uk.commonbaseline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.report.BoardIndex;
import uk.commonbaseline.report.Edition;

/// The folder in which editions lie. Whoever changes it holds the runner's lock.
record BoardFolder(Path board) {
    private static final Logger LOG = LoggerFactory.getLogger(BoardFolder.class);

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

    /// Where an edition lies while it is printed. It takes its name when the copies of all its readers are whole.
    Path part(String label) {
        return board.resolve("." + label + ".part");
    }

    /// Removes what broken runs have left.
    void clearParts() {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(board, ".*.part")) {
            for (Path left : parts) {
                FileSystemUtils.deleteRecursively(left);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(
                    "what a broken run left in %s can't be deleted; delete the folders ending in .part and print again"
                            .formatted(board),
                    stays);
        }
    }

    /// Gives a printed edition its name.
    Edition issue(String label, Edition printed) {
        Path folder = board.resolve(label);
        try {
            Files.move(part(label), folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notMoved) {
            throw new UncheckedIOException("the edition is printed, but can't take its name " + folder, notMoved);
        }
        return printed.in(folder);
    }

    /// Makes the list of editions anew; an edition stands without it.
    void list() {
        try {
            BoardIndex.write(board);
        } catch (UncheckedIOException unwritten) {
            LOG.warn("The edition is printed; the list of editions in index.html is as it was before.", unwritten);
        }
    }
}
