package uk.commonbaseline.sheet;

import java.io.Closeable;
import java.util.Iterator;

/// The rows of the sheets that were asked for, in order, blank rows included where the file holds them.
/// Throws [UnreadableFile] where the file turns out to be broken further down.
public interface SheetReader extends Iterator<SourceRow>, Closeable {
    /// Releases the file; never throws.
    @Override
    void close();
}
