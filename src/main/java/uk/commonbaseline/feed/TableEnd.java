package uk.commonbaseline.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.feed.BoundColumns.BoundColumn;
import uk.commonbaseline.sheet.SourceRow;
import uk.commonbaseline.sheet.UnreadableFile;

/// Tells where a table ends before its sheet does: where another one begins, or the same one with its columns in
/// another
/// order.
final class TableEnd {
    private final FeedDefinition feed;
    private final Set<String> spellings = new HashSet<>();

    TableEnd(FeedDefinition feed) {
        this.feed = feed;
        feed.columns().stream()
                .map(FeedDefinition.ColumnRule::headings)
                .filter(headings -> headings.column().isEmpty())
                .forEach(headings -> {
                    spellings.add(headings.name());
                    spellings.addAll(headings.also());
                });
    }

    /// Whether nothing more of the sheet is read from this row on.
    boolean isAt(SourceRow row) {
        List<String> until = feed.headings().until();
        if (until.isEmpty()) {
            return false;
        }
        String first = row.firstText().toLowerCase(Locale.ROOT);
        return until.contains(first);
    }

    /// The columns as they stand from here on, where the row is one of headings in another order.
    ///
    /// @throws UnreadableFile where the feed does not allow for that
    Optional<BoundColumns> newOrder(SourceRow row, BoundColumns bound) {
        if (spellings.size() < 2 || !mayHoldHeadings(row, bound)) {
            return Optional.empty();
        }
        List<String> texts = JoinedHeadings.of(List.of(row));
        BoundColumns here = BoundColumns.bind(feed, row.sheet(), texts);
        boolean moved = here.missing().isEmpty() && !here.columns().equals(bound.columns());
        if (moved && !feed.headings().again()) {
            throw new UnreadableFile(new ColumnsInOtherOrder(row.place()));
        }
        return moved ? Optional.of(here) : Optional.empty();
    }

    private boolean mayHoldHeadings(SourceRow row, BoundColumns bound) {
        int looked = 0;
        for (BoundColumn column : bound.columns()) {
            if (spellings.contains(row.text(column.index()))) {
                return true;
            }
            looked++;
            if (looked == 3) {
                return false;
            }
        }
        return false;
    }
}
