package uk.commonbaseline.report.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts references on the words of figures that have no cell of their own: those of sentences, and those that share a
/// cell with another.
final class FigureMarks {
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Set<String> standing = new HashSet<>();

    private FigureMarks(List<Written> written) {
        Map<String, Set<String>> rows = written.stream()
                .collect(Collectors.groupingBy(Written::row, Collectors.mapping(Written::ref, Collectors.toSet())));
        written.forEach(each -> neighbours
                .computeIfAbsent(each.ref(), _ -> new HashSet<>())
                .addAll(rows.getOrDefault(each.row(), Set.of())));
    }

    /// The same blocks with these references on them, as far as their words are found.
    static List<Block> put(List<Block> blocks, List<Written> written) {
        FigureMarks marks = new FigureMarks(written);
        blocks.forEach(marks::note);
        List<Block> marked = new ArrayList<>(blocks);
        for (Written each : written) {
            if (!marks.standing.contains(each.ref())) {
                marks.put(each, marked);
            }
        }
        return marked;
    }

    private void note(Block block) {
        if (block instanceof Block.Table table) {
            table.rows().stream().flatMap(Collection::stream).map(Cell::ref).forEach(standing::add);
        }
    }

    private void put(Written figure, List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            Block marked = marked(figure, blocks.get(at));
            if (!marked.equals(blocks.get(at))) {
                blocks.set(at, marked);
                standing.add(figure.ref());
                return;
            }
        }
    }

    private Block marked(Written figure, Block block) {
        return switch (block) {
            case Block.Heading heading ->
                new Block.Heading(heading.level(), heading.text().marked(figure.words(), figure.ref()));
            case Block.Paragraph paragraph ->
                new Block.Paragraph(paragraph.look(), paragraph.text().marked(figure.words(), figure.ref()));
            case Block.Points points ->
                new Block.Points(points.items().stream()
                        .map(item -> item.marked(figure.words(), figure.ref()))
                        .toList());
            case Block.Table table -> marked(figure, table);
            case Block.Chart chart -> chart;
        };
    }

    /// In a table only where a row prints other figures that come from the same row of the query.
    private Block.Table marked(Written figure, Block.Table table) {
        Set<String> wanted = neighbours.getOrDefault(figure.ref(), Set.of());
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().map(Cell::ref).anyMatch(wanted::contains)) {
                rows.set(row, marked(figure, rows.get(row)));
            }
        }
        return new Block.Table(table.caption(), table.underHeading(), table.head(), rows, table.pieces());
    }

    private static List<Cell> marked(Written figure, List<Cell> cells) {
        List<Cell> marked = new ArrayList<>(cells);
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            Text text = cell.head() ? cell.text() : cell.text().marked(figure.words(), figure.ref());
            if (!text.equals(cell.text())) {
                marked.set(column, cell.with(text));
                return marked;
            }
        }
        return marked;
    }
}
