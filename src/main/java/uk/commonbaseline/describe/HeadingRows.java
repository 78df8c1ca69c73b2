package uk.commonbaseline.describe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.feed.JoinedHeadings;
import uk.commonbaseline.normalise.DecimalText;
import uk.commonbaseline.sheet.CellKind;
import uk.commonbaseline.sheet.SourceRow;

/// The rows of a sheet that hold its headings.
///
/// @param from index of the first of them among the rows looked at
/// @param rows the rows; empty where there are none
/// @param texts one per column
record HeadingRows(int from, List<SourceRow> rows, List<String> texts) {
    private static final int MOST_ABOVE = 150;
    private static final int MOST_ROWS = 5;
    private static final int LOOKED_BELOW = 40;
    private static final DecimalText DECIMALS = new DecimalText('.');

    HeadingRows {
        rows = List.copyOf(rows);
        texts = List.copyOf(texts);
    }

    boolean areThere() {
        return !rows.isEmpty();
    }

    /// Number of the last of them, 0 where there are none.
    int last() {
        return areThere() ? rows.getLast().number() : 0;
    }

    List<Integer> numbers() {
        return rows.stream().map(SourceRow::number).toList();
    }

    /// Looks for the headings among the first filled rows of a sheet: texts above columns of figures.
    static HeadingRows find(List<SourceRow> filled) {
        int usual = usualWidth(filled);
        for (int at = 0; at < Math.min(filled.size(), MOST_ABOVE); at++) {
            SourceRow row = filled.get(at);
            if (width(row) * 2 >= usual && holdsTextOnly(row)) {
                BitSet figures = columnsOfFigures(filled, at + 1);
                if (figures.stream().anyMatch(column -> !row.text(column).isEmpty()) || at + 1 == filled.size()) {
                    return spread(filled, at, figures);
                }
            }
        }
        return new HeadingRows(0, List.of(), List.of());
    }

    private static HeadingRows spread(List<SourceRow> filled, int at, BitSet figures) {
        int from = at;
        int to = at + 1;
        while (to < filled.size()
                && to - at < MOST_ROWS
                && filled.get(to).number() == filled.get(to - 1).number() + 1
                && continuesHeadings(filled.get(to), figures)) {
            to++;
        }
        while (from > 0
                && to - from < MOST_ROWS
                && hasRepeats(JoinedHeadings.of(filled.subList(from, to)))
                && filled.get(from - 1).number() == filled.get(from).number() - 1
                && width(filled.get(from - 1)) > 1
                && holdsTextOnly(filled.get(from - 1))) {
            from--;
        }
        List<SourceRow> rows = filled.subList(from, to);
        return new HeadingRows(from, rows, JoinedHeadings.of(rows));
    }

    /// A row of units or second lines: no figures, and text where the figures are to come.
    private static boolean continuesHeadings(SourceRow row, BitSet figures) {
        return holdsTextOnly(row)
                && figures.stream().anyMatch(column -> !row.text(column).isEmpty())
                && figures.stream().allMatch(column -> !isFigure(row, column));
    }

    private static boolean hasRepeats(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream().anyMatch(text -> !text.isEmpty() && !seen.add(text));
    }

    private static BitSet columnsOfFigures(List<SourceRow> filled, int from) {
        BitSet found = new BitSet();
        List<SourceRow> below = filled.subList(from, Math.min(filled.size(), from + LOOKED_BELOW));
        int width = below.stream().mapToInt(SourceRow::width).max().orElse(0);
        for (int column = 0; column < width; column++) {
            int cells = 0;
            int figures = 0;
            for (SourceRow row : below) {
                cells += row.text(column).isEmpty() ? 0 : 1;
                figures += isFigure(row, column) ? 1 : 0;
            }
            if (figures > 0 && figures * 2 >= cells) {
                found.set(column);
            }
        }
        return found;
    }

    private static int usualWidth(List<SourceRow> filled) {
        List<Integer> widths = new ArrayList<>(
                filled.stream().skip(1).map(HeadingRows::width).sorted().toList());
        return widths.isEmpty() ? 1 : widths.get(widths.size() / 2);
    }

    static int width(SourceRow row) {
        int width = 0;
        for (int column = 0; column < row.width(); column++) {
            width += row.text(column).isEmpty() ? 0 : 1;
        }
        return width;
    }

    static boolean holdsTextOnly(SourceRow row) {
        boolean letters = false;
        for (int column = 0; column < row.width(); column++) {
            if (isFigure(row, column)) {
                return false;
            }
            letters |= row.text(column).chars().anyMatch(Character::isLetter);
        }
        return letters;
    }

    private static boolean isFigure(SourceRow row, int column) {
        String text = row.text(column);
        return switch (row.kind(column)) {
            case BLANK -> false;
            case TEXT -> isFigure(text);
            default -> row.kind(column) != CellKind.TRUTH;
        };
    }

    private static boolean isFigure(String text) {
        return DECIMALS.find(text) != null || new DateShapes().take(text);
    }
}
