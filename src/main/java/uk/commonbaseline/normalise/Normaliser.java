package uk.commonbaseline.normalise;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.BoundColumns.BoundFigure;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedRow;
import uk.commonbaseline.feed.FeedRows;
import uk.commonbaseline.feed.RowDrift;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.SourceRow;

/// Turns the rows of a file into records, one after the other. Each record is accepted, rejected or left out as a
/// whole.
public final class Normaliser<T> implements Iterator<Normalised<T>> {
    private final FeedDefinition feed;
    private final RecordReader<T> reader;
    private final FeedRows rows;
    private final Consumer<Finding> found;
    private final FieldCells cells;
    private final FieldReader fields;
    private final TotalsCheck totals;
    private final @Nullable ElementGroups groups;
    private @Nullable Normalised<T> ahead;
    private boolean ended;

    private Normaliser(RecordReader<T> reader, FeedRows rows) {
        this.feed = rows.feed();
        this.reader = reader;
        this.found = rows::tell;
        this.rows = rows;
        this.cells = new FieldCells(feed);
        this.fields = new FieldReader(cells, feed.notation());
        this.totals = new TotalsCheck(feed);
        this.groups = feed.elements().isPresent() ? new ElementGroups(rows) : null;
    }

    public static Normaliser<CostLine> ofCosts(FeedDefinition feed, SheetReader sheets, Consumer<Finding> found) {
        return ofCosts(new FeedRows(feed, sheets, found));
    }

    public static Normaliser<StaffPost> ofStaff(
            FeedDefinition feed, SheetReader sheets, PersonTokens tokens, Consumer<Finding> found) {
        return ofStaff(new FeedRows(feed, sheets, found), tokens);
    }

    public static Normaliser<MeasureValue> ofMeasures(
            FeedDefinition feed, SheetReader sheets, Consumer<Finding> found) {
        return ofMeasures(new FeedRows(feed, sheets, found));
    }

    public static Normaliser<ContractLine> ofContracts(
            FeedDefinition feed, SheetReader sheets, Consumer<Finding> found) {
        return ofContracts(new FeedRows(feed, sheets, found));
    }

    public static Normaliser<CostLine> ofCosts(FeedRows rows) {
        return new Normaliser<>(new CostLines(rows.feed()), rows);
    }

    public static Normaliser<StaffPost> ofStaff(FeedRows rows, PersonTokens tokens) {
        return new Normaliser<>(new StaffPosts(rows.feed(), tokens), rows);
    }

    public static Normaliser<MeasureValue> ofMeasures(FeedRows rows) {
        return new Normaliser<>(new MeasureValues(rows.feed()), rows);
    }

    public static Normaliser<ContractLine> ofContracts(FeedRows rows) {
        return new Normaliser<>(new ContractLines(), rows);
    }

    public static Normaliser<ControlLine> ofControls(FeedRows rows, Authorities authorities) {
        return new Normaliser<>(new ControlLines(rows.feed(), authorities), rows);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null) {
            if (groups != null) {
                if (!groups.hasNext()) {
                    return end();
                }
                ahead = ofElements(groups.next());
            } else {
                if (!rows.hasNext()) {
                    return end();
                }
                ahead = ofRow(rows.next());
            }
        }
        return true;
    }

    /// Answers that nothing more comes; what shows at the end only is told once.
    private boolean end() {
        if (!ended) {
            ended = true;
            reader.end(found);
        }
        return false;
    }

    @Override
    public Normalised<T> next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Normalised<T> record = ahead;
        ahead = null;
        return record;
    }

    private @Nullable Normalised<T> ofRow(FeedRow feedRow) {
        return switch (feedRow) {
            case FeedRow.Data data -> {
                totals.add(data.row(), data.columns());
                yield read(data.row(), data, data.section(), false);
            }
            case FeedRow.LeftOut leftOut -> {
                totals.add(leftOut.row(), leftOut.columns());
                yield read(leftOut.row(), leftOut, null, true);
            }
            case FeedRow.Total total -> {
                totals.compare(total.row(), total.columns()).forEach(found);
                yield null;
            }
        };
    }

    private Normalised<T> read(SourceRow row, FeedRow feedRow, @Nullable String section, boolean leftOut) {
        List<Finding> findings = new ArrayList<>(0);
        fields.collectInto(findings);
        cells.begin(row, feedRow.columns(), section, findings);
        Origin origin = new Origin(row.sheetNo(), row.sheet(), row.number(), row.number());
        List<T> records = new ArrayList<>(1);
        List<Measured> measured = new ArrayList<>(2);
        boolean out = leftOut || reader.leavesOut(fields);
        if (feedRow.columns().figures().isEmpty()) {
            add(reader.read(fields, origin, 0, measured), records);
        } else {
            readFigures(row, feedRow, origin, records, measured, findings);
        }
        RowDrift drift = feedRow.columns().drift();
        findings.addAll(drift.check(row));
        TotalNotAgreed.tell(row, findings);
        return finish(origin, 1, out, records, measured, findings).asOf(drift);
    }

    /// What is wrong with the row itself comes up with each of its figures.
    private static void tellOnce(List<Finding> findings) {
        List<Finding> once = List.copyOf(new LinkedHashSet<>(findings));
        findings.clear();
        findings.addAll(once);
    }

    private void readFigures(
            SourceRow row,
            FeedRow feedRow,
            Origin origin,
            List<T> records,
            List<Measured> measured,
            List<Finding> findings) {
        int part = 0;
        for (BoundFigure figure : feedRow.columns().figures()) {
            if (cells.takeFigure(row, figure)) {
                add(reader.read(fields, origin, part, measured), records);
            }
            part++;
        }
        tellOnce(findings);
    }

    private Normalised<T> ofElements(ElementGroups.Group group) {
        List<Finding> findings = new ArrayList<>(0);
        fields.collectInto(findings);
        SourceRow first = group.rows().getFirst();
        SourceRow last = group.rows().getLast();
        cells.begin(first, group.columns(), null, findings);
        ElementGroups.takeElements(group, cells, feed, findings);
        if (group.apart()) {
            findings.add(new RowsApart(first.place()));
        }
        Origin origin = new Origin(first.sheetNo(), first.sheet(), first.number(), last.number());
        List<T> records = new ArrayList<>(1);
        List<Measured> measured = new ArrayList<>(2);
        boolean out = group.leftOut() || reader.leavesOut(fields);
        add(reader.read(fields, origin, 0, measured), records);
        RowDrift drift = group.columns().drift();
        group.rows().forEach(row -> findings.addAll(drift.check(row)));
        return finish(origin, group.rows().size(), out, records, measured, findings)
                .asOf(drift);
    }

    private static <T> void add(@Nullable T record, List<T> records) {
        if (record != null) {
            records.add(record);
        }
    }

    private static <T> Normalised<T> finish(
            Origin origin,
            int rows,
            boolean leftOut,
            List<T> records,
            List<Measured> measured,
            List<Finding> findings) {
        if (leftOut) {
            return new Normalised<>(origin, rows, Fate.LEFT_OUT, List.of(), measured, List.of());
        }
        boolean rejected = false;
        for (Finding finding : findings) {
            rejected |= finding.consequence().rejects();
        }
        return new Normalised<>(
                origin,
                rows,
                rejected ? Fate.REJECTED : Fate.ACCEPTED,
                rejected ? List.of() : records,
                measured,
                findings);
    }
}
