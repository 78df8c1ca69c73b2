package uk.commonbaseline.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.commonbaseline.report.chart.Lettering;
import uk.commonbaseline.report.chart.Row;

/// How much room the names of columns have in a grid. The build compiles a grid for each; a page takes the one that
/// holds
/// its names, which wrap and are never cut.
///
/// @param height of the names, in points
/// @param columns how many stand side by side before a second block begins
record GridRoom(int height, int columns) {
    private static final List<Integer> HEIGHTS = List.of(30, 48, 60, 84, 112);
    private static final int FEWEST = 5;
    private static final int MOST = 8;
    private static final int WIDTH = 509;
    /// As many letters as `grid.jrxml` takes for a short name.
    private static final int SHORT = 14;
    private static final double SIZE = 7.5;
    private static final double LEADING = 10.3;
    private static final double PADDING = 5;
    /// Semibold letters are wider than the regular ones that are measured.
    private static final double SEMIBOLD = 8;

    /// Whether a template leaves the room for its names to be filled in.
    static boolean isGrid(String template) {
        return template.contains("{heading}");
    }

    /// Every grid that a template gives.
    static List<GridRoom> all(String template) {
        int most = template.contains("{column}") ? MOST : FEWEST;
        return IntStream.rangeClosed(FEWEST, most)
                .boxed()
                .flatMap(columns -> HEIGHTS.stream().map(height -> new GridRoom(height, columns)))
                .toList();
    }

    String fill(String template) {
        return template.replace("{heading}", Integer.toString(height))
                .replace("{names}", Integer.toString(WIDTH - columns * column()))
                .replace("{column}", Integer.toString(column()));
    }

    /// How the compiled grid is called.
    String template(String name) {
        return name + (height == HEIGHTS.getFirst() ? "" : "_" + height) + (columns == FEWEST ? "" : "_of_" + columns);
    }

    /// The grids that hold the names of these tables, under the names that templates know them by.
    static Map<String, Object> grids(Collection<List<Row>> tables, Templates templates) {
        List<String> names = tables.stream().flatMap(GridRoom::names).distinct().toList();
        int most = tables.stream()
                .mapToInt(rows -> (int) names(rows).count())
                .max()
                .orElse(0);
        int columns = most > MOST ? FEWEST : Math.max(FEWEST, most);
        return Map.of(
                "grid", templates.get(holding(names, FEWEST).template("grid")),
                "wide_grid", templates.get(holding(names, columns).template("wide_grid")));
    }

    private static Stream<String> names(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.has("column_name"))
                .map(GridRoom::name)
                .distinct();
    }

    /// A name with its mark, which stands below a short name and goes on with a long one.
    private static String name(Row row) {
        String name = row.text("column_name");
        String mark = row.text("column_mark");
        return mark.isEmpty() || mark.equals("T") ? name : name + (name.length() <= SHORT ? "\n" : " ") + mark;
    }

    private static GridRoom holding(List<String> names, int columns) {
        return HEIGHTS.stream()
                .map(height -> new GridRoom(height, columns))
                .filter(room -> names.stream().allMatch(room::holds))
                .findFirst()
                .orElse(new GridRoom(HEIGHTS.getLast(), columns));
    }

    private boolean holds(String name) {
        int lines = name.lines()
                .mapToInt(
                        line -> Lettering.lines(line, SIZE, column() - SEMIBOLD).size())
                .sum();
        return lines * LEADING + PADDING <= height;
    }

    private int column() {
        return switch (columns) {
            case 6 -> 60;
            case 7 -> 53;
            case 8 -> 48;
            default -> 67;
        };
    }
}
