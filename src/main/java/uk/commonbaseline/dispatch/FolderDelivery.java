package uk.commonbaseline.dispatch;

import java.time.Instant;
import uk.commonbaseline.report.Readership;

/// An edition that is owed to a folder, or lies there.
///
/// @param edition as its folder is named
/// @param tries how often it was tried
/// @param words where it lies, or what stood in the way of the last try
public record FolderDelivery(
        String edition,
        Readership readership,
        String folder,
        String packSha256,
        Instant queuedAt,
        State state,
        int tries,
        String words) {
    /// How far it has come.
    public enum State {
        WAITING,
        DELIVERED,
        /// The edition is not what was printed, another print took its place, or the settings no longer name the
        /// folder.
        STOPPED
    }
}
