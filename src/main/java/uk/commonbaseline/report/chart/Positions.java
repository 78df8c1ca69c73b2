package uk.commonbaseline.report.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where each partner stands on each measure, best to the right. Columns: `measure`, `name` (the partner), `mark` (its
/// letters), `part_no`,
/// `place` (a number from 0, worst, to 1, best), `label` (the value as text).
final class Positions {
    private static final double STEP = 26;
    private static final double NAMES = 190;
    private final Map<String, List<Row>> measures;

    private Positions(Map<String, List<Row>> measures) {
        this.measures = measures;
    }

    static Drawing draw(List<Row> rows) {
        return new Positions(rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("measure"), LinkedHashMap::new, Collectors.toList())))
                .draw();
    }

    private Drawing draw() {
        Svg svg = new Svg(measures.size() * STEP + 18);
        svg.text(NAMES, 8, 7.5, Ink.SECONDARY, "start", "weakest of the partners");
        svg.text(Charts.WIDTH - 10, 8, 7.5, Ink.SECONDARY, "end", "strongest of the partners");
        double y = 28;
        for (Map.Entry<String, List<Row>> measure : measures.entrySet()) {
            name(svg, measure.getKey(), y);
            svg.line(NAMES, y, Charts.WIDTH - 10, y, Ink.RULE, 0.8);
            for (Row row : measure.getValue()) {
                double x = NAMES + 4 + row.number("place") * (Charts.WIDTH - 18 - NAMES);
                svg.dot(x, y, 3.6, Ink.series((int) row.whole("part_no")));
                svg.text(x, y - 6, 7.5, Ink.TEXT, "middle", row.text("mark"));
            }
            y += STEP;
        }
        return svg.drawing(words());
    }

    private static void name(Svg svg, String name, double y) {
        List<String> lines = Lettering.lines(name, 7.5, NAMES - 12);
        double top = y + 2.6 - (lines.size() - 1) * 4.5;
        for (int line = 0; line < lines.size(); line++) {
            svg.text(0, top + line * 9, 7.5, Ink.TEXT, "start", lines.get(line));
        }
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
