package uk.commonbaseline.dispatch;

import java.nio.file.Path;
import uk.commonbaseline.report.Readership;

/// A folder into which each edition is copied, such as the board's share.
///
/// @param path absolute; it must be there, since a share that is not mounted must not be mistaken for a folder
/// @param edition which of its editions goes there
/// @param drafts whether drafts go there too
public record FolderDoor(Path path, Readership edition, boolean drafts) {}
