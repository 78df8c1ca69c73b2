package uk.commonbaseline.normalise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.BoundColumns;
import uk.commonbaseline.feed.BoundColumns.BoundElements;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedRow;
import uk.commonbaseline.feed.FeedRows;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SourceRow;

/// Puts rows of equal key together where each row holds one element of a record, such as one pay element of a post.
final class ElementGroups implements Iterator<ElementGroups.Group> {
    /// Consecutive rows of one key.
    ///
    /// @param apart whether rows of the same key stood further up
    record Group(List<SourceRow> rows, BoundColumns columns, boolean leftOut, boolean apart) {}

    private final FeedRows rows;
    private final Set<String> seen = new HashSet<>();
    private final TotalsCheck totals;
    private @Nullable FeedRow ahead;
    private String keyBefore = "";

    ElementGroups(FeedRows rows) {
        this.rows = rows;
        this.totals = new TotalsCheck(rows.feed());
    }

    @Override
    public boolean hasNext() {
        return ahead != null || advance();
    }

    @Override
    public Group next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        FeedRow first = ahead;
        String key = key(first);
        List<SourceRow> together = new ArrayList<>();
        boolean sameKey = true;
        while (sameKey && ahead != null) {
            together.add(ahead.row());
            sameKey = advance() && ahead != null && key(ahead).equals(key);
        }
        return new Group(together, first.columns(), first instanceof FeedRow.LeftOut, !seen.add(key));
    }

    /// Moves on to the next row that is no total; totals on the way are compared with the rows above them.
    private boolean advance() {
        ahead = null;
        while (ahead == null && rows.hasNext()) {
            FeedRow row = rows.next();
            if (row instanceof FeedRow.Total) {
                totals.compare(row.row(), row.columns()).forEach(rows::tell);
            } else {
                String key = key(row);
                totals.addElement(row.row(), row.columns(), !key.equals(keyBefore));
                keyBefore = key;
                ahead = row;
            }
        }
        return ahead != null;
    }

    private static String key(FeedRow row) {
        StringBuilder key = new StringBuilder();
        for (int column : row.columns().elements().orElseThrow().key()) {
            key.append(row.row().text(column)).append('\n');
        }
        return key.toString();
    }

    /// Puts each element's value into its field; an element that the feed does not know, or a second one for
    /// the same field, is a finding.
    static void takeElements(Group group, FieldCells cells, FeedDefinition feed, List<Finding> findings) {
        BoundElements elements = group.columns().elements().orElseThrow();
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (SourceRow row : group.rows()) {
            String element = row.text(elements.element()).toLowerCase(Locale.ROOT);
            @Nullable Field field = elements.rule().into().get(element);
            if (field != null && !taken.add(field)) {
                findings.add(new ElementTwice(
                        row.place(elements.element()), elements.rule().element().name(), field.word()));
            } else if (field != null) {
                cells.takeElement(
                        row, elements.value(), field, elements.rule().value().name());
            } else if (!elements.rule().unused().contains(element)) {
                findings.add(new CellProblem.UnknownWord(
                        row.place(elements.element()),
                        elements.rule().element().name(),
                        feed.quoted().quote(row.text(elements.element())),
                        "the agreed element codes"));
            }
        }
    }
}
