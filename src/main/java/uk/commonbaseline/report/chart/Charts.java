package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The types of chart that `reports/pack.yml` can ask for. Each class says which columns its query gives.
public final class Charts {
    /// Width of the text area of an A4 page, in points.
    static final double WIDTH = 509;

    private static final Map<String, Function<List<Row>, Drawing>> TYPES = Map.of(
            "stacked-bars", StackedBars::draw,
            "waterfall", Waterfall::draw,
            "range-bars", RangeBars::draw,
            "cumulative-cash", CumulativeCash::draw,
            "timeline", Timeline::draw,
            "positions", Positions::draw,
            "withdrawal", Losses::draw,
            "gantt", Gantt::draw,
            "tornado", Tornado::draw,
            "histogram", Histogram::draw);

    private Charts() {}

    /// Draws the rows as a chart. No rows give an empty drawing that says so.
    ///
    /// @throws IllegalArgumentException when there is no such type
    public static Drawing draw(String type, List<Row> rows) {
        Function<List<Row>, Drawing> chart = TYPES.get(type);
        if (chart == null) {
            throw new IllegalArgumentException("no chart is called \"" + type + "\"; known are " + TYPES.keySet());
        }
        return rows.isEmpty() ? nothingToDraw() : chart.apply(rows);
    }

    private static Drawing nothingToDraw() {
        String words = "There is nothing to draw: no figures were supplied.";
        return new Svg(20).text(0, 12, 8.5, Ink.SECONDARY, "start", words).drawing(words);
    }
}
