package uk.commonbaseline.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something whose time is over.
///
/// @param kind `original`, `quarantined`, `corrected`, `returned`, `batch` or `log`
/// @param path from the home folder on; empty for what is no file
/// @param what as it is recorded, without a name that an officer gave
/// @param delivery its number; empty where it belongs to none
/// @param bytes for `batch`, the number of runs
/// @param heldBy frozen baselines that were made from it
public record Purgeable(
        String kind,
        String path,
        String what,
        @Nullable Integer delivery,
        @Nullable String sha256,
        long bytes,
        List<String> heldBy) {
    public Purgeable {
        heldBy = List.copyOf(heldBy);
    }

    public boolean isHeld() {
        return !heldBy.isEmpty();
    }
}
