package uk.commonbaseline.sheet;

import java.io.Closeable;
import java.util.BitSet;
import java.util.Iterator;

/// The rows of the sheets that were asked for, in order, blank rows included where the file holds them.
/// Throws [UnreadableFile] where the file turns out to be broken further down.
public interface SheetReader extends Iterator<SourceRow>, Closeable {
    /// From the next row on, only these columns (from 0) are asked for. Of the others a reader may tell just whether
    /// they
    /// are filled: it is faster, and what nobody needs, such as names of people, is not even read.
    default void need(BitSet columns) {}

    /// Releases the file; never throws.
    @Override
    void close();
}
