package uk.commonbaseline.describe;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.HeadingText;
import uk.commonbaseline.normalise.DecimalText;
import uk.commonbaseline.sheet.CellKind;
import uk.commonbaseline.sheet.SourceRow;

/// Tells rows of data from totals, remarks and repeated headings.
final class RowSorter {
    private static final Pattern TOTAL = Pattern.compile(
            "((grand|sub|overall|report|page|net|gross|sum)[- ]?)*(total|subtotal)s?\\b.*|sum",
            Pattern.CASE_INSENSITIVE);
    private static final int FEW = 3;
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    private final List<String> headings;
    private final int figure;
    private final int usual;
    private final int key;
    private final DecimalText decimals;
    private BigDecimal all = BigDecimal.ZERO;
    private BigDecimal sinceTotal = BigDecimal.ZERO;
    private boolean closed;

    /// @param figure column that is added up, or -1
    /// @param usual how many cells a row of data fills
    /// @param key a column that every row of data fills, or -1
    RowSorter(List<String> headings, int figure, int usual, int key, char decimalMark) {
        this.headings = headings;
        this.figure = figure;
        this.usual = usual;
        this.key = key;
        this.decimals = new DecimalText(decimalMark);
    }

    RowSort sort(SourceRow row) {
        int width = HeadingRows.width(row);
        if (width == 0) {
            return RowSort.BLANK;
        }
        if (isHeadingsAgain(row, width)) {
            return RowSort.HEADINGS_AGAIN;
        }
        @Nullable BigDecimal amount = figure < 0 ? null : amount(row);
        if (amount == null) {
            if (OtherHeadings.are(row, headings)) {
                return RowSort.OTHER_HEADINGS;
            }
            return isRemark(row, width) ? RowSort.REMARK : RowSort.DATA;
        }
        if (isTotal(row, width, amount)) {
            closed |= isSum(amount, all);
            return RowSort.TOTAL;
        }
        all = all.add(amount);
        sinceTotal = sinceTotal.add(amount);
        return RowSort.DATA;
    }

    private boolean isRemark(SourceRow row, int width) {
        boolean withoutFigure = figure < 0 || row.text(figure).isEmpty() || width == 1;
        return withoutFigure && usual > 1 && width * 10 <= Math.max(10, usual * 4);
    }

    private boolean isTotal(SourceRow row, int width, BigDecimal amount) {
        if (usual < 2) {
            return false;
        }
        if (width >= usual) {
            return width <= FEW
                    && TotalRow.isJustTotal(label(row))
                    && (isSum(amount, all) || isSum(amount, sinceTotal));
        }
        int words = words(row);
        if (words == 0 || (words <= 2 && TOTAL.matcher(label(row)).matches())) {
            return true;
        }
        boolean lacksKey = key >= 0 && row.text(key).isEmpty();
        return lacksKey && (closed || (words <= 2 && amount.signum() != 0 && isSum(amount, all)));
    }

    /// Whether the total is the sum of what stands above it; the next part begins behind it.
    TotalRow total(SourceRow row) {
        @Nullable BigDecimal amount = amount(row);
        boolean agrees = amount != null && (isSum(amount, all) || isSum(amount, sinceTotal));
        sinceTotal = BigDecimal.ZERO;
        Set<Integer> filled = new HashSet<>();
        int labelled = -1;
        for (int column = 0; column < row.width(); column++) {
            if (!row.text(column).isEmpty()) {
                filled.add(column);
                boolean word = row.kind(column) == CellKind.TEXT && decimals.find(row.text(column)) == null;
                labelled = labelled < 0 && word ? column : labelled;
            }
        }
        return new TotalRow(
                row.number(), labelled < 0 ? figure : labelled, labelled < 0 ? "" : row.text(labelled), filled, agrees);
    }

    private static boolean isSum(BigDecimal amount, BigDecimal sum) {
        return amount.subtract(sum).abs().compareTo(PENNY) <= 0;
    }

    private @Nullable BigDecimal amount(SourceRow row) {
        return switch (row.kind(figure)) {
            case NUMBER, PERCENT -> new BigDecimal(row.text(figure));
            case TEXT -> decimals.find(row.text(figure));
            default -> null;
        };
    }

    /// Cells that hold no number.
    private int words(SourceRow row) {
        int words = 0;
        for (int column = 0; column < row.width(); column++) {
            CellKind kind = row.kind(column);
            boolean number = kind == CellKind.NUMBER
                    || kind == CellKind.PERCENT
                    || (kind == CellKind.TEXT && decimals.find(row.text(column)) != null);
            words += kind == CellKind.BLANK || number ? 0 : 1;
        }
        return words;
    }

    private String label(SourceRow row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT && decimals.find(row.text(column)) == null) {
                return row.text(column);
            }
        }
        return "";
    }

    private boolean isHeadingsAgain(SourceRow row, int width) {
        if (width < 2 || figure < 0 || !mayBeHeading(row)) {
            return false;
        }
        int same = 0;
        for (int column = 0; column < Math.min(row.width(), headings.size()); column++) {
            String text = row.text(column);
            same += !text.isEmpty() && HeadingText.same(text, headings.get(column)) ? 1 : 0;
        }
        return same * 2 > width;
    }

    private boolean mayBeHeading(SourceRow row) {
        String text = row.text(figure);
        return figure < headings.size()
                && row.kind(figure) == CellKind.TEXT
                && headings.get(figure).length() == text.length()
                && Character.isLetter(headings.get(figure).charAt(0))
                && Character.isLetter(text.charAt(0));
    }
}
