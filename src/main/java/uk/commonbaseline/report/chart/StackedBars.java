package uk.commonbaseline.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Bars that add up from parts. Columns: `bar`, `bar_label` (its total as text), `part`, `part_no` (from 0, gives the
/// colour),
/// `amount` (a number), `label` (the amount as text); `rest`, where it is told, is what the bar's parts that are held
/// back
/// come to together. Bars stand in the order of the rows.
final class StackedBars {
    private static final double NAMES = 124;
    private static final double THICK = 15;
    private static final double STEP = 20;
    private static final double SIZE = 8.5;
    private final Map<String, List<Row>> bars;
    private final double left;
    private final double step;
    private final double scale;

    private StackedBars(Map<String, List<Row>> bars) {
        this.bars = bars;
        this.left = 8 + Names.width(bars.keySet(), SIZE, NAMES);
        this.step = Names.step(bars.keySet(), SIZE, NAMES, STEP);
        double longest =
                bars.values().stream().mapToDouble(StackedBars::total).max().orElse(1);
        double totals = bars.values().stream()
                .mapToDouble(parts -> Lettering.boldWidth(parts.getFirst().text("bar_label"), SIZE))
                .max()
                .orElse(0);
        this.scale = (Charts.WIDTH - left - 8 - totals) / Math.max(longest, 1e-9);
    }

    static Drawing draw(List<Row> rows) {
        Map<String, List<Row>> bars = Parts.told(rows).stream()
                .collect(Collectors.groupingBy(row -> row.text("bar"), LinkedHashMap::new, Collectors.toList()));
        return new StackedBars(bars).draw();
    }

    private Drawing draw() {
        Legend legend =
                Legend.lowest(bars.values().stream().flatMap(List::stream).toList(), left);
        Svg svg = new Svg(bars.size() * step + 6 + legend.height());
        double y = 2 + (step - STEP) / 2;
        for (Map.Entry<String, List<Row>> bar : bars.entrySet()) {
            Names.draw(svg, left - 8, y + 11, SIZE, "end", Lettering.lines(bar.getKey(), SIZE, NAMES));
            double end = parts(svg, bar.getValue(), y);
            svg.bold(
                    end + 6,
                    y + 11,
                    SIZE,
                    Ink.TEXT,
                    "start",
                    bar.getValue().getFirst().text("bar_label"));
            y += step;
        }
        legend.draw(svg, bars.size() * step + 8);
        Drawing drawing = svg.drawing(words());
        return bars.values().stream().anyMatch(parts -> rest(parts) > 0)
                ? drawing.with("Pale, at the end of a bar: parts that are held back, together.")
                : drawing;
    }

    private double parts(Svg svg, List<Row> parts, double y) {
        double x = left;
        for (Row part : parts) {
            double width = part.has("amount") ? Math.max(0, part.number("amount")) * scale : 0;
            String fill = Ink.series((int) part.whole("part_no"));
            if (width > 0) {
                svg.rectangle(x, y, Math.max(0.4, width - 0.7), THICK, fill);
            }
            if (Lettering.width(part.text("label"), 7.5) + 6 < width) {
                svg.text(x + width / 2, y + 10.5, 7.5, Ink.on(fill), "middle", part.text("label"));
            }
            x += width;
        }
        double rest = rest(parts) * scale;
        if (rest > 0) {
            svg.outlined(x, y, rest, THICK);
        }
        return x + rest;
    }

    private static double rest(List<Row> parts) {
        return parts.stream()
                .filter(part -> part.has("rest"))
                .mapToDouble(part -> Math.max(0, part.number("rest")))
                .max()
                .orElse(0);
    }

    private String words() {
        List<String> sentences = new ArrayList<>();
        bars.forEach((bar, parts) -> sentences.add("%s %s, of which %s"
                .formatted(
                        bar,
                        parts.getFirst().text("bar_label"),
                        parts.stream()
                                .map(part -> part.text("part") + " " + part.text("label"))
                                .collect(Collectors.joining(", ")))));
        return "Stacked bars. " + String.join(". ", sentences) + ".";
    }

    private static double total(List<Row> parts) {
        return parts.stream()
                        .filter(part -> part.has("amount"))
                        .mapToDouble(part -> Math.max(0, part.number("amount")))
                        .sum()
                + rest(parts);
    }
}
