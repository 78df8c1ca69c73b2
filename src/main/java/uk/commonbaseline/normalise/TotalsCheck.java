package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.BoundColumns;
import uk.commonbaseline.feed.BoundColumns.BoundColumn;
import uk.commonbaseline.feed.BoundColumns.BoundFigure;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Field;
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

    private final boolean wanted;
    private final DecimalText decimals;
    private final Map<Integer, BigDecimal> sinceLastTotal = new HashMap<>();
    private final Map<Integer, BigDecimal> inAll = new HashMap<>();
    private int sheetNo;

    TotalsCheck(FeedDefinition feed) {
        this.wanted = !feed.totals().isEmpty();
        this.decimals = new DecimalText(feed.notation().decimalMark());
    }

    void add(SourceRow row, BoundColumns bound) {
        if (!wanted) {
            return;
        }
        if (row.sheetNo() != sheetNo) {
            sheetNo = row.sheetNo();
            sinceLastTotal.clear();
            inAll.clear();
        }
        for (int column : columns(bound).keySet()) {
            @Nullable BigDecimal number = decimals.find(row.text(column));
            if (number != null) {
                sinceLastTotal.merge(column, number, BigDecimal::add);
                inAll.merge(column, number, BigDecimal::add);
            }
        }
    }

    List<Finding> compare(SourceRow total, BoundColumns bound) {
        List<Finding> findings = new ArrayList<>();
        columns(bound).forEach((column, heading) -> {
            @Nullable BigDecimal stated = decimals.find(total.text(column));
            BigDecimal part = sinceLastTotal.getOrDefault(column, BigDecimal.ZERO);
            BigDecimal all = inAll.getOrDefault(column, BigDecimal.ZERO);
            if (stated != null && differ(stated, part) && differ(stated, all)) {
                findings.add(new TotalDiffers(
                        total.place(),
                        heading,
                        stated.toPlainString(),
                        nearest(stated, part, all).toPlainString()));
            }
        });
        sinceLastTotal.clear();
        return findings;
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) > 0;
    }

    private static BigDecimal nearest(BigDecimal stated, BigDecimal part, BigDecimal all) {
        return stated.subtract(part).abs().compareTo(stated.subtract(all).abs()) <= 0 ? part : all;
    }

    private static Map<Integer, String> columns(BoundColumns bound) {
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
        return columns;
    }
}
