package uk.commonbaseline.cli;

import java.nio.file.Path;

/// Too little room on the disk to begin a run safely.
final class NoRoom extends RuntimeException {
    NoRoom(Path home, long megabytes) {
        super("Only %d MB are free where %s lies; a run needs 200 MB. Make room, then run the command again."
                .formatted(megabytes, home));
    }
}
