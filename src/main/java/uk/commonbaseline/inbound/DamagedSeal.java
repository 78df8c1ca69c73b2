package uk.commonbaseline.inbound;

import java.io.IOException;
import java.nio.file.Path;

/// A sealed file is not what was sealed: something of it was changed, cut off or put elsewhere.
public final class DamagedSeal extends IOException {
    private final String what;

    DamagedSeal(String what) {
        super(words("The sealed file", what));
        this.what = what;
    }

    DamagedSeal(String what, Throwable cause) {
        super(words("The sealed file", what), cause);
        this.what = what;
    }

    private DamagedSeal(Path file, DamagedSeal cause) {
        super(words("The sealed file " + file, cause.what), cause);
        this.what = cause.what;
    }

    /// The same, with the file's place.
    DamagedSeal of(Path file) {
        return new DamagedSeal(file, this);
    }

    private static String words(String file, String what) {
        return "%s is damaged: %s. Restore it from your backup of the archive.".formatted(file, what);
    }
}
