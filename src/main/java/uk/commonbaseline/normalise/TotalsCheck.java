package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.BoundColumns;
import uk.commonbaseline.feed.BoundColumns.BoundColumn;
import uk.commonbaseline.feed.BoundColumns.BoundElements;
import uk.commonbaseline.feed.BoundColumns.BoundFigure;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.TotalRows;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SourceRow;

/// Compares total rows with the rows above them: a total may be of the rows since the last total, or of all so far.
final class TotalsCheck {
    private static final Set<Field> ADDED_UP = Set.of(
            Field.AMOUNT,
            Field.DEBIT,
            Field.CREDIT,
            Field.FTE,
            Field.SALARY,
            Field.ALLOWANCES,
            Field.EMPLOYER_NI,
            Field.EMPLOYER_PENSION,
            Field.ANNUAL_VALUE,
            Field.TOTAL_VALUE);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /// The sums of some columns: since the last total, and of the whole sheet so far.
    private static final class Sums {
        private final Map<Integer, BigDecimal> sinceLastTotal = new HashMap<>();
        private final Map<Integer, BigDecimal> inAll = new HashMap<>();

        void add(int column, BigDecimal number) {
            sinceLastTotal.merge(column, number, BigDecimal::add);
            inAll.merge(column, number, BigDecimal::add);
        }

        List<BigDecimal> of(int column) {
            return List.of(
                    sinceLastTotal.getOrDefault(column, BigDecimal.ZERO), inAll.getOrDefault(column, BigDecimal.ZERO));
        }

        void forget() {
            sinceLastTotal.clear();
            inAll.clear();
        }
    }

    private final boolean wanted;
    private final TotalRows totalRows;
    private final DecimalText decimals;
    private final Sums asWritten = new Sums();
    private final Sums asRead = new Sums();
    private Map<Integer, String> columns = Map.of();
    private int sheetNo;

    TotalsCheck(FeedDefinition feed) {
        this.wanted = !feed.totals().isEmpty();
        this.totalRows = new TotalRows(feed);
        this.decimals = new DecimalText(feed.notation().decimalMark());
    }

    void add(SourceRow row, BoundColumns bound) {
        if (wanted) {
            beginSheet(row, bound);
            add(row, columns.keySet(), asWritten);
        }
    }

    /// Adds a row that holds one element of a record. A total may be of every row, or count what is the same in all
    /// rows of a record once and pass over elements that are of no use; both are right.
    void addElement(SourceRow row, BoundColumns bound, boolean firstOfRecord) {
        if (!wanted) {
            return;
        }
        add(row, bound);
        BoundElements elements = bound.elements().orElseThrow();
        String element = row.text(elements.element()).toLowerCase(Locale.ROOT);
        boolean isRead = !elements.rule().unused().contains(element);
        for (int column : columns.keySet()) {
            if (column == elements.value() ? isRead : firstOfRecord) {
                add(row, Set.of(column), asRead);
            }
        }
    }

    private void add(SourceRow row, Set<Integer> summed, Sums sums) {
        for (int column : summed) {
            @Nullable BigDecimal number = decimals.find(row.text(column));
            if (number != null) {
                sums.add(column, number);
            }
        }
    }

    /// On a new sheet, the columns that are added up may stand elsewhere.
    private void beginSheet(SourceRow row, BoundColumns bound) {
        if (row.sheetNo() != sheetNo) {
            sheetNo = row.sheetNo();
            columns = addedUp(bound);
            asWritten.forget();
            asRead.forget();
        }
    }

    List<Finding> compare(SourceRow total, BoundColumns bound) {
        beginSheet(total, bound);
        List<Finding> findings = new ArrayList<>();
        boolean addsUp = false;
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            @Nullable BigDecimal stated = decimals.find(total.text(column.getKey()));
            if (stated != null) {
                BigDecimal nearest = nearest(stated, sums(column.getKey(), bound));
                if (differ(stated, nearest)) {
                    findings.add(new TotalDiffers(
                            total.place(), column.getValue(), stated.toPlainString(), nearest.toPlainString()));
                } else {
                    addsUp = true;
                }
            }
        }
        if ((!addsUp || !findings.isEmpty()) && totalRows.bearsCode(total, bound)) {
            findings.add(new TotalWithCode(total.place()));
        }
        asWritten.sinceLastTotal.clear();
        asRead.sinceLastTotal.clear();
        return findings;
    }

    private List<BigDecimal> sums(int column, BoundColumns bound) {
        List<BigDecimal> sums = new ArrayList<>(asWritten.of(column));
        if (bound.elements().isPresent()) {
            sums.addAll(asRead.of(column));
        }
        return sums;
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) > 0;
    }

    /// The first of those that are nearest.
    private static BigDecimal nearest(BigDecimal stated, List<BigDecimal> sums) {
        return Collections.min(
                sums, Comparator.comparing(sum -> stated.subtract(sum).abs()));
    }

    /// The columns that are added up, with their headings.
    private static Map<Integer, String> addedUp(BoundColumns bound) {
        Map<Integer, String> columns = new TreeMap<>();
        for (BoundColumn column : bound.columns()) {
            if (column.rule().as().filter(ADDED_UP::contains).isPresent()) {
                columns.put(column.index(), column.rule().headings().name());
            }
        }
        for (BoundFigure figure : bound.figures()) {
            if (ADDED_UP.contains(figure.rule().as())) {
                columns.put(figure.index(), figure.rule().headings().name());
            }
        }
        bound.elements()
                .ifPresent(elements ->
                        columns.put(elements.value(), elements.rule().value().name()));
        return columns;
    }
}
