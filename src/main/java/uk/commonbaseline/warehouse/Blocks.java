package uk.commonbaseline.warehouse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Origin;
import uk.commonbaseline.warehouse.Block.Cursor;

/// Cuts the records of a file into blocks, beginning behind a cursor. The rows before it are read again, since totals
/// and
/// sections depend on them, but nothing of them is given out twice.
public final class Blocks<T> implements Iterator<Block<T>> {
    private final Iterator<Normalised<T>> records;
    private final UnaryOperator<Normalised<T>> rules;
    private final int size;
    private final List<Finding> onTheWay = new ArrayList<>();
    private Cursor cursor;
    private boolean skipped;

    /// `opened` makes the records' source; what it finds about headings and totals goes to the given consumer.
    public Blocks(
            Function<Consumer<Finding>, Iterator<Normalised<T>>> opened,
            UnaryOperator<Normalised<T>> rules,
            int size,
            Cursor behind) {
        this.records = opened.apply(onTheWay::add);
        this.rules = rules;
        this.size = size;
        this.cursor = behind;
        this.skipped = behind.equals(Cursor.START);
    }

    private void skipTo(Cursor behind) {
        skipped = true;
        boolean before = true;
        while (before && records.hasNext()) {
            before = !end(records.next().origin()).equals(behind);
        }
        onTheWay.clear();
    }

    @Override
    public boolean hasNext() {
        if (!skipped) {
            skipTo(cursor);
        }
        return records.hasNext() || !onTheWay.isEmpty();
    }

    @Override
    public Block<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<Normalised<T>> gathered = new ArrayList<>(size);
        Tally tally = new Tally();
        while (gathered.size() < size && records.hasNext()) {
            Normalised<T> record = rules.apply(records.next());
            gathered.add(record);
            tally.add(record);
            cursor = end(record.origin());
        }
        if (gathered.size() < size) {
            cursor = Cursor.END;
        }
        List<Finding> findings = List.copyOf(onTheWay);
        onTheWay.clear();
        return new Block<>(gathered, findings, tally, cursor);
    }

    private static Cursor end(Origin origin) {
        return new Cursor(origin.sheetNo(), origin.lastRow());
    }
}
