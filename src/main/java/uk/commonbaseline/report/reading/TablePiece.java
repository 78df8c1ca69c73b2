package uk.commonbaseline.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/// What one page prints of a table: its cells, in the rows and columns in which their corners lie.
///
/// @param id of the table; empty for a grid, whose columns too may run over several pieces
record TablePiece(String id, List<List<Cell>> head, List<List<Cell>> rows) {

    static TablePiece of(JRPrintFrame table) {
        List<JRPrintFrame> cells = table.getElements().stream()
                .filter(JRPrintFrame.class::isInstance)
                .map(JRPrintFrame.class::cast)
                .toList();
        Corners corners = new Corners(edges(cells, JRPrintElement::getX), edges(cells, JRPrintElement::getY));
        Cell[][] laid = new Cell[corners.rows.size()][corners.columns.size()];
        boolean[] heads = new boolean[laid.length];
        for (JRPrintFrame cell : cells) {
            corners.lay(cell, laid);
            heads[corners.row(cell)] |= Tags.headsColumn(cell);
        }
        return arranged(Tags.tableId(table), laid, heads);
    }

    private static NavigableSet<Integer> edges(List<JRPrintFrame> cells, ToIntFunction<JRPrintElement> edge) {
        NavigableSet<Integer> edges = new TreeSet<>();
        cells.forEach(cell -> edges.add(edge.applyAsInt(cell)));
        return edges;
    }

    private static TablePiece arranged(String id, Cell[][] laid, boolean[] heads) {
        List<List<Cell>> head = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < laid.length; row++) {
            List<Cell> cells = Arrays.stream(laid[row])
                    .map(cell -> cell == null ? Cell.EMPTY : cell)
                    .toList();
            if (heads[row]) {
                head.add(cells);
            } else {
                rows.add(withHead(cells));
            }
        }
        return new TablePiece(id, head, rows);
    }

    /// The first cell heads its row, unless the row says which does.
    private static List<Cell> withHead(List<Cell> cells) {
        Cell first = cells.getFirst();
        if (first.text().isEmpty() || cells.stream().anyMatch(Cell::head)) {
            return cells;
        }
        List<Cell> headed = new ArrayList<>(cells);
        headed.set(0, first.asHead());
        return headed;
    }

    /// Where columns begin at the left, and rows at the top.
    private record Corners(NavigableSet<Integer> columns, NavigableSet<Integer> rows) {
        int row(JRPrintElement cell) {
            return rows.headSet(cell.getY()).size();
        }

        /// Puts a cell into its place, and again into all others over which it reaches.
        void lay(JRPrintFrame cell, Cell[][] laid) {
            Cell read = read(cell);
            int top = row(cell);
            int left = columns.headSet(cell.getX()).size();
            int bottom =
                    rows.headSet(cell.getY() + Math.max(1, cell.getHeight())).size();
            int right =
                    columns.headSet(cell.getX() + Math.max(1, cell.getWidth())).size();
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    laid[row][column] = row == top && column == left ? read : read.again();
                }
            }
        }
    }

    /// A cell in which nothing is printed, not even an empty text, is one whose words stand above it.
    private static Cell read(JRPrintFrame cell) {
        List<JRPrintText> texts = texts(cell.getElements());
        List<Run> runs = new ArrayList<>();
        for (JRPrintText text : texts) {
            if (!runs.isEmpty()) {
                runs.add(new Run(" ", false, false, ""));
            }
            PageReader.parts(text).forEach(part -> runs.addAll(part.text().runs()));
        }
        String ref = texts.stream()
                .map(Tags::figure)
                .filter(figure -> !figure.isEmpty())
                .findFirst()
                .orElse("");
        boolean number =
                texts.stream().anyMatch(text -> text.getHorizontalTextAlign() == HorizontalTextAlignEnum.RIGHT);
        return new Cell(new Text(runs), ref, Tags.headsColumn(cell) || Tags.headsRow(cell), number, texts.isEmpty());
    }

    private static List<JRPrintText> texts(List<JRPrintElement> elements) {
        List<JRPrintText> texts = new ArrayList<>();
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                texts.addAll(texts(frame.getElements()));
            } else if (element instanceof JRPrintText text) {
                texts.add(text);
            }
        }
        return texts;
    }
}
