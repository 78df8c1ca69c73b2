package uk.commonbaseline.report.reading;

import java.util.ArrayList;
import java.util.List;

/// A table while its pieces are put together. Rows of a table follow each other; those of a grid, whose columns may
/// stand in blocks below each other, are found by the names of their row and column.
final class TableDraft {
    private final String id;
    private final Text caption;
    private final boolean underHeading;
    private final List<List<Cell>> head = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private int pieces;

    TableDraft(TablePiece first, Text caption, boolean underHeading) {
        this.id = first.id();
        this.caption = caption;
        this.underHeading = underHeading;
        add(first);
    }

    /// Whether a piece that follows with nothing in between is more of this table.
    boolean goesOnWith(TablePiece piece) {
        return id.equals(piece.id()) && (!id.isEmpty() || corner(head).equals(corner(piece.head())));
    }

    void add(TablePiece piece) {
        pieces++;
        if (head.isEmpty() && rows.isEmpty()) {
            piece.head().forEach(row -> head.add(new ArrayList<>(row)));
            piece.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        } else if (id.isEmpty()) {
            join(piece);
        } else {
            piece.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        }
    }

    Block.Table finished() {
        return new Block.Table(caption, underHeading, head, carriedDown(), pieces);
    }

    /// Where a column prints equal words once, the cells below hold them too.
    private List<List<Cell>> carriedDown() {
        for (int row = 1; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Cell cell = rows.get(row).get(column);
                if (cell.repeated() && cell.text().isEmpty()) {
                    rows.get(row).set(column, rows.get(row - 1).get(column).again());
                }
            }
        }
        return rows;
    }

    private void join(TablePiece piece) {
        int[] columns = new int[width(piece.head())];
        for (int column = 1; column < columns.length; column++) {
            columns[column] = column(name(piece.head(), column), piece.head(), column);
        }
        for (List<Cell> cells : piece.rows()) {
            List<Cell> row = row(cells);
            for (int column = 1; column < cells.size(); column++) {
                row.set(columns[column], cells.get(column));
            }
        }
    }

    private int column(String name, List<List<Cell>> heads, int from) {
        for (int column = 1; column < width(head); column++) {
            if (name(head, column).equals(name)) {
                return column;
            }
        }
        for (int row = 0; row < head.size(); row++) {
            head.get(row).add(row < heads.size() ? heads.get(row).get(from) : Cell.EMPTY);
        }
        rows.forEach(row -> row.add(Cell.EMPTY));
        return width(head) - 1;
    }

    private List<Cell> row(List<Cell> cells) {
        String name = cells.getFirst().text().words();
        for (List<Cell> row : rows) {
            if (row.getFirst().text().words().equals(name)) {
                return row;
            }
        }
        List<Cell> row = new ArrayList<>(List.of(cells.getFirst()));
        while (row.size() < width(head)) {
            row.add(Cell.EMPTY);
        }
        rows.add(row);
        return row;
    }

    private static int width(List<List<Cell>> head) {
        return head.isEmpty() ? 0 : head.getFirst().size();
    }

    private static String corner(List<List<Cell>> head) {
        return head.isEmpty() ? "" : name(head, 0);
    }

    private static String name(List<List<Cell>> head, int column) {
        StringBuilder name = new StringBuilder();
        head.forEach(row -> name.append(row.get(column).text().words()).append('\n'));
        return name.toString();
    }
}
