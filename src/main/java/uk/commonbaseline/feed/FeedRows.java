package uk.commonbaseline.feed;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.BoundColumns.BoundLeaveOut;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.SourceRow;
import uk.commonbaseline.sheet.UnreadableFile;

/// Walks the rows of a file with its feed definition in hand: finds each sheet's headings, then tells data from
/// sections,
/// totals and rows to leave out.
public final class FeedRows implements Iterator<FeedRow> {
    private final FeedDefinition feed;
    private final RowsAhead rows;
    private final Consumer<Finding> found;
    private final Background background;
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
        this(feed, rows, found, Background.NONE);
    }

    /// As above, knowing the feed's last delivery.
    public FeedRows(FeedDefinition feed, SheetReader rows, Consumer<Finding> found, Background background) {
        this.feed = feed;
        this.rows = new RowsAhead(rows);
        this.found = found;
        this.background = background;
        this.totals = new TotalRows(feed);
        this.end = new TableEnd(feed);
    }

    /// What is known of the feed besides its definition.
    ///
    /// @param noted receives the columns of each sheet once they are found
    public record Background(LastShape last, Consumer<SheetShape> noted) {
        public static final Background NONE = new Background(LastShape.NONE, _ -> {});
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
        start = new SheetStart(feed, row, rows, background.last());
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
        moved.ifPresent(here -> {
            here.findings().forEach(this::tellOrRefuse);
            bind(here.drifted(bound.drift().among(here.unknown(), row)));
        });
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
            here.findings().forEach(this::tellOrRefuse);
            DriftCheck.Drifted drifted = current.drift(here, background.noted());
            drifted.findings().forEach(this::tellOrRefuse);
            bind(here.drifted(drifted.rows()));
        }
    }

    private void bind(BoundColumns here) {
        columns = here;
        if (!feed.headings().again()) {
            rows.need(here.needed(feed));
        }
    }

    private void tellOrRefuse(Finding finding) {
        if (finding.consequence() == Consequence.FILE_REJECTED) {
            throw new UnreadableFile(finding);
        }
        found.accept(finding);
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
}
