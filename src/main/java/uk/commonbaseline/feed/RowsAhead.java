package uk.commonbaseline.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.SourceRow;

/// The rows of a file, of which some may be looked at before they are taken.
final class RowsAhead implements Iterator<SourceRow> {
    private final SheetReader rows;
    private final Deque<SourceRow> waiting = new ArrayDeque<>();

    RowsAhead(SheetReader rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty() || rows.hasNext();
    }

    @Override
    public SourceRow next() {
        return waiting.isEmpty() ? rows.next() : waiting.remove();
    }

    void need(BitSet columns) {
        rows.need(columns);
    }

    /// The next rows of one sheet that are not blank. They are still given out by [#next].
    List<SourceRow> look(int sheetNo, int most) {
        List<SourceRow> seen = new ArrayList<>();
        boolean inSheet = true;
        while (inSheet && waiting.size() < most && rows.hasNext()) {
            SourceRow row = rows.next();
            waiting.add(row);
            inSheet = row.sheetNo() == sheetNo;
            if (inSheet && !row.isBlank()) {
                seen.add(row);
            }
        }
        return seen;
    }
}
