package uk.commonbaseline.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.partnership.Sha256;

/// A file as it lies in the archive. The only place that opens one.
sealed interface ArchivedFile {

    /// It is there, and its bytes are those that were received.
    record Open(Path path) implements ArchivedFile {}

    /// It can't be shown; the rest of a trace goes on without it.
    record Closed(String because) implements ArchivedFile {}

    /// Opens the file that was kept under this name.
    ///
    /// @param keptAs relative to home
    /// @param sha256 of the file that was read
    static ArchivedFile open(Home home, String keptAs, String sha256) {
        if (keptAs.isEmpty()) {
            return new Closed("the file was not kept");
        }
        Path path = home.resolve(keptAs);
        if (!Files.isRegularFile(path)) {
            return new Closed("the file is no longer at " + keptAs);
        }
        return hash(path).equals(sha256)
                ? new Open(path)
                : new Closed("the file at %s was altered: its sha256 is no longer that of the file that was read"
                        .formatted(keptAs));
    }

    private static String hash(Path path) {
        try {
            return Sha256.of(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
