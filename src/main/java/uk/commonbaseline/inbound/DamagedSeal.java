package uk.commonbaseline.inbound;

import java.io.IOException;

/// A sealed file is not what was sealed: something of it was changed, cut off or put elsewhere.
public final class DamagedSeal extends IOException {
    DamagedSeal(String what) {
        super("The sealed file is damaged: %s. Restore it from your backup of the archive.".formatted(what));
    }

    DamagedSeal(String what, Throwable cause) {
        super("The sealed file is damaged: %s. Restore it from your backup of the archive.".formatted(what), cause);
    }
}
