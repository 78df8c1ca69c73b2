package uk.commonbaseline.feed;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import uk.commonbaseline.feed.BoundColumns.BoundColumn;
import uk.commonbaseline.feed.FeedDefinition.TotalRule;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SourceRow;

/// Tells totals from rows of data that begin with the same word, such as a payment to "Total Facilities Ltd": a row of
/// data bears codes, a total has none or not all of them.
public final class TotalRows {
    private final FeedDefinition feed;
    private final Set<Field> codes;

    public TotalRows(FeedDefinition feed) {
        this.feed = feed;
        this.codes = switch (feed.kind()) {
            case COST -> EnumSet.of(Field.COST_CENTRE, Field.SUBJECTIVE);
            case STAFF -> EnumSet.of(Field.POST_REF, Field.PAY_NUMBER);
            case PERFORMANCE -> EnumSet.of(Field.INDICATOR);
            case CONTRACTS -> EnumSet.of(Field.CONTRACT_REF);
            case CONTROL -> EnumSet.of(Field.AUTHORITY);
        };
    }

    /// A row that can't be told for certain goes to `found`.
    boolean isTotal(SourceRow row, BoundColumns bound, Consumer<Finding> found) {
        for (TotalRule rule : feed.totals()) {
            if (rule.holdsFor(row)) {
                return !rule.only().isEmpty() || isTotal(row, count(row, bound, rule.column()), found);
            }
        }
        return false;
    }

    private boolean isTotal(SourceRow row, Codes codes, Consumer<Finding> found) {
        boolean oneWillDo = feed.kind() != FeedKind.COST;
        if (codes.filled() == 0 || (!oneWillDo && codes.filled() < codes.columns())) {
            return true;
        }
        if (!oneWillDo && codes.columns() == 1) {
            found.accept(new RowLikeATotal(row.place()));
        }
        return false;
    }

    /// Whether a row taken as a total bears some code all the same.
    public boolean bearsCode(SourceRow total, BoundColumns bound) {
        for (TotalRule rule : feed.totals()) {
            if (rule.holdsFor(total)) {
                return rule.only().isEmpty()
                        && count(total, bound, rule.column()).filled() > 0;
            }
        }
        return false;
    }

    /// How many columns hold codes, and how many of them are filled in a row.
    private record Codes(int columns, int filled) {}

    private Codes count(SourceRow row, BoundColumns bound, int totalsColumn) {
        int columns = 0;
        int filled = 0;
        for (BoundColumn column : bound.columns()) {
            if (column.index() != totalsColumn && column.rule().fields().anyMatch(codes::contains)) {
                columns++;
                filled += row.text(column.index()).isEmpty() ? 0 : 1;
            }
        }
        return new Codes(columns, filled);
    }
}
