package uk.commonbaseline.feed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.BoundColumns.BoundLeaveOut;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.SourceRow;
import uk.commonbaseline.sheet.UnreadableFile;

/// Walks the rows of a file with its feed definition in hand: finds each sheet's headings, then tells data from
/// sections,
/// totals and rows to leave out.
public final class FeedRows implements Iterator<FeedRow> {
    private final FeedDefinition feed;
    private final SheetReader rows;
    private final Consumer<Finding> found;
    private final TotalRows totals;
    private @Nullable SheetStart start;
    private @Nullable BoundColumns columns;
    private int sheetNo;
    private @Nullable String section;
    private @Nullable FeedRow ahead;

    /// `found` receives what is to be told about headings; each sheet's come before its first row.
    public FeedRows(FeedDefinition feed, SheetReader rows, Consumer<Finding> found) {
        this.feed = feed;
        this.rows = rows;
        this.found = found;
        this.totals = new TotalRows(feed);
    }

    public FeedDefinition feed() {
        return feed;
    }

    /// Passes on what only whoever puts the rows together can see.
    public void tell(Finding finding) {
        found.accept(finding);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && rows.hasNext()) {
            ahead = place(rows.next());
        }
        if (ahead == null && start != null && columns == null) {
            throw new UnreadableFile(start.missing());
        }
        return ahead != null;
    }

    @Override
    public FeedRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        FeedRow row = ahead;
        ahead = null;
        return row;
    }

    private @Nullable FeedRow place(SourceRow row) {
        if (row.sheetNo() != sheetNo) {
            beginSheet(row);
        }
        BoundColumns bound = columns;
        if (bound == null) {
            seekHeadings(row);
            return null;
        }
        return row.isBlank() ? null : sort(row, bound);
    }

    private void beginSheet(SourceRow row) {
        if (start != null && columns == null) {
            throw new UnreadableFile(start.missing());
        }
        sheetNo = row.sheetNo();
        start = new SheetStart(feed, row.sheet());
        columns = null;
        section = null;
    }

    private void seekHeadings(SourceRow row) {
        SheetStart current = start;
        if (current == null) {
            return;
        }
        columns = current.take(row);
        if (columns != null) {
            for (Finding finding : columns.findings()) {
                if (finding.consequence().rejects()) {
                    throw new UnreadableFile(finding);
                }
                found.accept(finding);
            }
            rows.need(columns.needed(feed));
        }
    }

    private @Nullable FeedRow sort(SourceRow row, BoundColumns bound) {
        if (totals.isTotal(row, bound, found)) {
            return new FeedRow.Total(row, bound);
        }
        if (feed.section().isPresent()
                && row.onlyFilledColumn() == feed.section().get().column()) {
            section = row.text(feed.section().get().column());
            return null;
        }
        for (BoundLeaveOut leaveOut : bound.leaveOut()) {
            if (leaveOut.rule().equals().contains(row.text(leaveOut.index()).toLowerCase(Locale.ROOT))) {
                return new FeedRow.LeftOut(row, bound, leaveOut.rule().because());
            }
        }
        return new FeedRow.Data(row, bound, section);
    }

    /// The first rows of a sheet, until its headings are found.
    private static final class SheetStart {
        private static final int ROWS_SEARCHED = 60;

        private final FeedDefinition feed;
        private final String sheet;
        private final List<SourceRow> above = new ArrayList<>();
        private List<String> missing = List.of();

        SheetStart(FeedDefinition feed, String sheet) {
            this.feed = feed;
            this.sheet = sheet;
        }

        Finding missing() {
            List<String> names = missing.isEmpty()
                    ? feed.columns().stream()
                            .filter(FeedDefinition.ColumnRule::required)
                            .map(FeedDefinition.ColumnRule::headings)
                            .filter(headings -> headings.column().isEmpty())
                            .map(FeedDefinition.Headings::name)
                            .toList()
                    : missing;
            return new HeadingMissing(sheet, names);
        }

        /// The bound columns when this row completes the headings.
        @Nullable
        BoundColumns take(SourceRow row) {
            above.add(row);
            boolean declaredHere =
                    feed.headings().last().map(last -> last == row.number()).orElse(true);
            if (!declaredHere) {
                refuseWhenPassed(row);
                return null;
            }
            BoundColumns bound = BoundColumns.bind(feed, sheet, headings());
            if (bound.missing().isEmpty()) {
                return bound;
            }
            if (missing.isEmpty() || bound.missing().size() < missing.size()) {
                missing = bound.missing();
            }
            if (feed.headings().last().isPresent() || row.number() >= ROWS_SEARCHED) {
                throw new UnreadableFile(missing());
            }
            return null;
        }

        private void refuseWhenPassed(SourceRow row) {
            if (feed.headings().last().filter(last -> row.number() > last).isPresent()) {
                throw new UnreadableFile(missing());
            }
        }

        /// The texts of the last heading rows joined by column; an upper row's empty cells take the text to their left,
        /// as merged cells do.
        private List<String> headings() {
            int count = Math.min(feed.headings().count(), above.size());
            List<SourceRow> parts = above.subList(above.size() - count, above.size());
            int width = parts.stream().mapToInt(SourceRow::width).max().orElse(0);
            List<String> joined = new ArrayList<>();
            String[] carried = new String[count];
            for (int column = 0; column < width; column++) {
                StringBuilder heading = new StringBuilder();
                for (int part = 0; part < count; part++) {
                    String text = parts.get(part).text(column);
                    boolean upper = part < count - 1;
                    String shown = text.isEmpty() && upper && carried[part] != null ? carried[part] : text;
                    carried[part] = shown;
                    heading.append(heading.isEmpty() || shown.isEmpty() ? "" : " ")
                            .append(shown);
                }
                joined.add(heading.toString());
            }
            return joined;
        }
    }
}
