package uk.commonbaseline.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where each partner stands on each measure, best to the right. Columns: `measure`, `name` (the partner), `mark` (its
/// letters), `part_no`,
/// `place` (a number from 0, worst, to 1, best), `middle_from` and `middle_to` (the quartiles on the same scale, empty
/// where
/// too few partners can be compared), `label` (the value as text).
final class Positions {
    private static final double NAMES = 190;
    private static final double SIZE = 7.5;
    private static final int MOST = 8;
    private final Map<String, List<Row>> measures;
    private final double step;

    private Positions(Map<String, List<Row>> measures) {
        this.measures = measures;
        this.step = Names.step(measures.keySet(), SIZE, NAMES - 12, 26);
    }

    static Drawing draw(List<Row> rows) {
        return new Positions(rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("measure"), LinkedHashMap::new, Collectors.toList())))
                .draw();
    }

    private Drawing draw() {
        Svg svg = new Svg(measures.size() * step + 18);
        svg.text(NAMES, 8, 7.5, Ink.SECONDARY, "start", "weakest of the partners");
        svg.text(Charts.WIDTH - 10, 8, 7.5, Ink.SECONDARY, "end", "strongest of the partners");
        double y = 28;
        for (Map.Entry<String, List<Row>> measure : measures.entrySet()) {
            Names.draw(svg, 0, y + 2.6, SIZE, "start", Lettering.lines(measure.getKey(), SIZE, NAMES - 12));
            middle(svg, measure.getValue().getFirst(), y);
            svg.line(NAMES, y, Charts.WIDTH - 10, y, Ink.RULE, 0.8);
            marks(svg, measure.getValue(), y);
            y += step;
        }
        return svg.drawing(words());
    }

    /// The half of the figures between their quartiles, where there are enough to speak of quartiles.
    private static void middle(Svg svg, Row row, double y) {
        if (row.has("middle_from") && row.has("middle_to")) {
            double from = x(row.number("middle_from"));
            svg.outlined(from, y - 5, x(row.number("middle_to")) - from, 10);
        }
    }

    /// Partners whose letters would collide share one label; each still has its dot.
    private static void marks(Svg svg, List<Row> rows, double y) {
        List<List<Row>> clusters = new ArrayList<>();
        for (Row row : rows) {
            clusters.add(List.of(row));
            while (clusters.size() > 1 && collide(clusters.get(clusters.size() - 2), clusters.getLast())) {
                List<Row> last = clusters.removeLast();
                List<Row> joined = new ArrayList<>(clusters.removeLast());
                joined.addAll(last);
                clusters.add(joined);
            }
        }
        clusters.forEach(close -> cluster(svg, close, y));
    }

    private static boolean collide(List<Row> left, List<Row> right) {
        return middle(right) - halfWidth(right) < middle(left) + halfWidth(left) + 4;
    }

    private static void cluster(Svg svg, List<Row> close, double y) {
        double last = Double.NEGATIVE_INFINITY;
        for (Row row : close) {
            last = Math.min(Math.max(x(row), last + 5), Charts.WIDTH - 10);
            svg.dot(last, y, 3.6, Ink.series((int) row.whole("part_no")));
        }
        svg.text(middle(close), y - 6, SIZE, Ink.TEXT, "middle", letters(close));
    }

    /// Each partner's letters, or how many stand there when they are too many to be listed.
    private static String letters(List<Row> close) {
        if (close.size() > MOST) {
            return close.size() + " partners";
        }
        return close.stream().map(row -> row.text("mark")).collect(Collectors.joining(", "));
    }

    /// The middle of their label: over the dots, but inside the scale.
    private static double middle(List<Row> close) {
        double half = halfWidth(close);
        double wished = (x(close.getFirst()) + x(close.getLast())) / 2;
        return Math.clamp(wished, NAMES - 6 + half, Charts.WIDTH - half);
    }

    private static double halfWidth(List<Row> close) {
        return Lettering.width(letters(close), SIZE) / 2;
    }

    private static double x(Row row) {
        return x(row.number("place"));
    }

    private static double x(double place) {
        return NAMES + 4 + place * (Charts.WIDTH - 22 - NAMES);
    }

    private String words() {
        return measures.entrySet().stream()
                .map(measure -> measure.getKey() + ": "
                        + measure.getValue().stream()
                                .map(row -> row.text("name") + " " + row.text("label"))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". ", "Positions of the partners on each measure. ", "."));
    }
}
