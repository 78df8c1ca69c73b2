package uk.commonbaseline.warehouse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import uk.commonbaseline.feed.SheetShape;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.Measured;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.warehouse.Block.Cursor;

/// Turns blocks of records into bytes, several at a time. It runs in the reading thread, so that the loading thread has
/// nothing to do but send.
final class Encoding<T> implements Iterator<Encoded> {
    private static final int BLOCKS_AT_A_TIME = 8;
    private static final int REJECT_COLUMNS = 8;
    private static final int SPARE = 1 << 16;

    private final Iterator<Block<T>> blocks;
    private final FactTable<T> table;
    private final int deliveryId;
    private final SourceCodes codes;
    private final Queue<SheetShape> shapes;
    private int roomForFacts = 1 << 16;

    /// `shapes` fills while the blocks are read.
    Encoding(
            Iterator<Block<T>> blocks,
            FactTable<T> table,
            int deliveryId,
            SourceCodes codes,
            Queue<SheetShape> shapes) {
        this.blocks = blocks;
        this.table = table;
        this.deliveryId = deliveryId;
        this.codes = codes;
        this.shapes = shapes;
    }

    @Override
    public boolean hasNext() {
        return blocks.hasNext();
    }

    @Override
    public Encoded next() {
        FactRows facts = new FactRows(codes, roomForFacts);
        BinaryRows rejects = new BinaryRows();
        List<Finding> findings = new ArrayList<>();
        Tally tally = new Tally();
        Cursor cursor = Cursor.START;
        for (int taken = 0; taken == 0 || (taken < BLOCKS_AT_A_TIME && blocks.hasNext()); taken++) {
            Block<T> block = blocks.next();
            findings.addAll(block.findings());
            for (Normalised<T> record : block.records()) {
                add(record, facts, rejects, findings);
            }
            tally.add(block.tally());
            cursor = block.cursor();
        }
        roomForFacts = Math.max(roomForFacts, facts.rows().length() + SPARE);
        List<SheetShape> begun = List.copyOf(shapes);
        shapes.clear();
        return new Encoded(facts, rejects, findings, begun, tally, cursor);
    }

    private void add(Normalised<T> record, FactRows facts, BinaryRows rejects, List<Finding> findings) {
        List<T> records = record.records();
        for (int at = 0; at < records.size(); at++) {
            table.add(deliveryId, records.get(at), facts);
        }
        if (!record.findings().isEmpty()) {
            findings.addAll(record.findings());
        }
        if (record.fate() == Fate.REJECTED) {
            addReject(record, rejects);
        }
    }

    private void addReject(Normalised<T> record, BinaryRows rows) {
        for (Measured figure : record.measured()) {
            rows.beginRow(REJECT_COLUMNS);
            rows.addInt(deliveryId);
            rows.addSmall(record.origin().sheetNo());
            rows.addInt(record.origin().row());
            rows.addSmall(figure.part());
            rows.addText(figure.measure());
            rows.addRounded(figure.amount());
            rows.addSmallOrNull(figure.year() == null ? null : figure.year().startsIn());
            rows.addDate(figure.asAt());
        }
    }
}
