package uk.commonbaseline.feed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
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
    private final TableEnd end;
    private @Nullable SheetStart start;
    private @Nullable BoundColumns columns;
    private int sheetNo;
    private boolean ended;
    private @Nullable String section;
    private @Nullable FeedRow ahead;

    /// `found` receives what is to be told about headings; each sheet's come before its first row.
    public FeedRows(FeedDefinition feed, SheetReader rows, Consumer<Finding> found) {
        this.feed = feed;
        this.rows = rows;
        this.found = found;
        this.totals = new TotalRows(feed);
        this.end = new TableEnd(feed);
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
        return row.isBlank() || ended || areHeadings(row, bound) || isEnd(row) ? null : sort(row, bound);
    }

    private void beginSheet(SourceRow row) {
        if (start != null && columns == null) {
            throw new UnreadableFile(start.missing());
        }
        sheetNo = row.sheetNo();
        start = new SheetStart(feed, row.sheet());
        columns = null;
        section = null;
        ended = false;
        if (feed.headings().areNone()) {
            bind(BoundColumns.bind(feed, row.sheet(), List.of()));
        }
    }

    /// The same headings again, as on printed pages, or in another order, which then holds for the rows below.
    private boolean areHeadings(SourceRow row, BoundColumns bound) {
        if (bound.standAgainIn(row)) {
            return true;
        }
        if (!feed.headings().again() && end.isAt(row)) {
            return false;
        }
        Optional<BoundColumns> moved = end.newOrder(row, bound);
        moved.ifPresent(this::bind);
        return moved.isPresent();
    }

    private boolean isEnd(SourceRow row) {
        if (end.isAt(row)) {
            ended = true;
            found.accept(new RestNotRead(row.place()));
        }
        return ended;
    }

    private void seekHeadings(SourceRow row) {
        SheetStart current = start;
        if (current == null) {
            return;
        }
        @Nullable BoundColumns here = current.take(row);
        if (here != null) {
            bind(here);
        }
    }

    private void bind(BoundColumns here) {
        columns = here;
        for (Finding finding : here.findings()) {
            if (finding.consequence().rejects()) {
                throw new UnreadableFile(finding);
            }
            found.accept(finding);
        }
        if (!feed.headings().again()) {
            rows.need(here.needed(feed));
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
        if (!feed.rowsFill().isEmpty()
                && feed.rowsFill().stream().allMatch(column -> row.text(column).isEmpty())) {
            found.accept(new RowWithoutFigures(row.place()));
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
            BoundColumns bound = BoundColumns.bind(
                    feed, sheet, JoinedHeadings.of(last(above, feed.headings().count())));
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

        private static List<SourceRow> last(List<SourceRow> rows, int count) {
            return rows.subList(Math.max(0, rows.size() - count), rows.size());
        }

        private void refuseWhenPassed(SourceRow row) {
            if (feed.headings().last().filter(last -> row.number() > last).isPresent()) {
                throw new UnreadableFile(missing());
            }
        }
    }
}
