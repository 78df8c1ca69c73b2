package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The types of chart that `reports/pack.yml` can ask for. Each class says which columns its query gives.
public final class Charts {
    /// Width of the text area of an A4 page, in points.
    static final double WIDTH = 509;

    /// The tallest chart that fits under a heading of several lines.
    private static final double MOST = 520;

    private static final Map<String, Function<List<Row>, Drawing>> TYPES = Map.ofEntries(
            Map.entry("stacked-bars", StackedBars::draw),
            Map.entry("waterfall", Waterfall::draw),
            Map.entry("range-bars", RangeBars::draw),
            Map.entry("cumulative-cash", CumulativeCash::draw),
            Map.entry("timeline", Timeline::draw),
            Map.entry("positions", Positions::draw),
            Map.entry("withdrawal", Losses::draw),
            Map.entry("gantt", Gantt::draw),
            Map.entry("tornado", Tornado::draw),
            Map.entry("histogram", Histogram::draw),
            Map.entry("heat-map", HeatMap::draw));

    static final String NOTHING = "There is nothing to draw: no figures were supplied.";

    private Charts() {}

    /// Draws the rows as a chart. No rows give an empty drawing that says so.
    ///
    /// @throws IllegalArgumentException when there is no such type
    public static Drawing draw(String type, List<Row> rows) {
        Function<List<Row>, Drawing> chart = TYPES.get(type);
        if (chart == null) {
            throw new IllegalArgumentException("no chart is called \"" + type + "\"; known are " + TYPES.keySet());
        }
        return rows.isEmpty() ? nothingToDraw() : fitted(rows, bar(type), chart);
    }

    /// As many of the first bars as fit on a page; a line below says that there are more. What is counted is never cut.
    private static Drawing fitted(List<Row> rows, Function<Row, Object> bar, Function<List<Row>, Drawing> chart) {
        List<Object> bars = rows.stream().map(bar).distinct().toList();
        Drawing drawing = chart.apply(rows);
        int shown = bars.size();
        while (drawing.height() > MOST && shown > 1) {
            shown = Math.min(shown - 1, (int) (shown * MOST / drawing.height()));
            Set<Object> kept = Set.copyOf(bars.subList(0, shown));
            drawing = chart.apply(
                    rows.stream().filter(row -> kept.contains(bar.apply(row))).toList());
        }
        return shown == bars.size()
                ? drawing
                : drawing.with("The first %d of %d are drawn.".formatted(shown, bars.size()));
    }

    private static Function<Row, Object> bar(String type) {
        return switch (type) {
            case "stacked-bars" -> row -> row.text("bar");
            case "positions" -> row -> row.text("measure");
            case "cumulative-cash" -> row -> row.text("line");
            case "heat-map" -> row -> row.text("column_name");
            default -> row -> row;
        };
    }

    private static Drawing nothingToDraw() {
        return new Svg(20).text(0, 12, 8.5, Ink.SECONDARY, "start", NOTHING).drawing(NOTHING);
    }
}
