package uk.commonbaseline.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// The rows of a workbook, read ahead by a thread of its own: whatever the parser throws is a refusal, and a parser
/// that
/// does not come back is given up.
final class WatchedSheet implements SheetReader {
    private static final int ROWS_AT_ONCE = 256;
    private static final long CHARACTERS_AT_ONCE = 200_000;
    private static final int AHEAD = 2;
    private static final long MILLIS_TO_END = 2_000;

    /// What the reading thread hands over; it begins with empty rows, to say that the workbook is open.
    private sealed interface Handed {
        record Rows(List<SourceRow> rows) implements Handed {}

        record End() implements Handed {}

        record Refused(UnreadableFile because) implements Handed {}
    }

    private final BlockingQueue<Handed> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Watch watch;
    private final Thread thread;
    private Iterator<SourceRow> rows = List.<SourceRow>of().iterator();
    private boolean ended;

    private WatchedSheet(WorkbookReading.Reading<SheetReader> opening, Watch watch) {
        this.watch = watch;
        this.thread = Thread.ofPlatform().daemon().name("workbook").unstarted(() -> work(opening));
    }

    /// Opens the workbook and begins to read.
    ///
    /// @throws UnreadableFile when it can't be opened
    static WatchedSheet open(WorkbookReading.Reading<SheetReader> opening, Watch watch) {
        WatchedSheet sheet = new WatchedSheet(opening, watch);
        sheet.thread.start();
        sheet.take();
        return sheet;
    }

    private void work(WorkbookReading.Reading<SheetReader> opening) {
        try {
            Handed last;
            try {
                last = WorkbookReading.refusing(() -> read(opening));
            } catch (UnreadableFile refused) {
                last = new Handed.Refused(refused);
            }
            queue.put(last);
        } catch (InterruptedException _) {
            // Nobody waits for the rest.
            Thread.currentThread().interrupt();
        }
    }

    private Handed read(WorkbookReading.Reading<SheetReader> opening) throws Exception {
        try (SheetReader reader = opening.read()) {
            queue.put(new Handed.Rows(List.of()));
            Budget budget = new Budget();
            while (reader.hasNext()) {
                queue.put(new Handed.Rows(some(reader, budget)));
            }
            return new Handed.End();
        }
    }

    private static List<SourceRow> some(SheetReader reader, Budget budget) {
        List<SourceRow> rows = new ArrayList<>(ROWS_AT_ONCE);
        long characters = 0;
        while (rows.size() < ROWS_AT_ONCE && characters < CHARACTERS_AT_ONCE && reader.hasNext()) {
            SourceRow row = reader.next();
            long ofRow = row.characters();
            budget.spend(row.width(), ofRow);
            characters += ofRow;
            rows.add(row);
        }
        return rows;
    }

    private void take() {
        switch (watch.take(queue, thread)) {
            case Handed.Rows(List<SourceRow> more) -> rows = more.iterator();
            case Handed.End() -> ended = true;
            case Handed.Refused(UnreadableFile because) -> {
                ended = true;
                throw because;
            }
        }
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && !ended) {
            take();
        }
        return rows.hasNext();
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    /// The reading thread closes the file.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(MILLIS_TO_END);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
