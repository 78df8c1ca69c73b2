package uk.commonbaseline.feed;

import org.jspecify.annotations.Nullable;
import uk.commonbaseline.sheet.SourceRow;

/// A row of the file once its part in the extract is known. Headings, blank rows and section headings are not given.
public sealed interface FeedRow {
    SourceRow row();

    BoundColumns columns();

    /// A row of data.
    ///
    /// @param section text of the section heading above it, or null
    record Data(
            SourceRow row, BoundColumns columns, @Nullable String section) implements FeedRow {}

    /// A row of data that a declared rule leaves out.
    record LeftOut(SourceRow row, BoundColumns columns, String because) implements FeedRow {}

    /// A total or subtotal: never loaded, but compared with the rows above.
    record Total(SourceRow row, BoundColumns columns) implements FeedRow {}
}
