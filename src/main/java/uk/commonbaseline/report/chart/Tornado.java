package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a figure is with one input at its low or high and all else central. Columns: `name`, `at_low`, `at_high`,
/// `central` (numbers in one unit, central the same in all), `low_label`, `high_label`, `central_label` (as text).
final class Tornado {
    private static final double NAMES = 150;
    private static final double TOP = 16;
    private static final double STEP = 19;
    private static final double SIZE = 8;
    private static final double LABELS = 7.2;
    private static final double GAP = 4;
    private final List<Row> rows;
    private final double step;
    private final double left;
    private final double right;
    private final Axis axis;

    private Tornado(List<Row> rows) {
        this.rows = rows;
        List<String> names = rows.stream().map(row -> row.text("name")).toList();
        this.step = Names.step(names, SIZE, NAMES, STEP);
        double labels = rows.stream()
                .flatMap(row -> Stream.of(row.text("low_label"), row.text("high_label")))
                .mapToDouble(label -> Lettering.width(label, LABELS) + GAP)
                .max()
                .orElse(0);
        this.left = 8 + Names.width(names, SIZE, NAMES) + labels;
        this.right = Charts.WIDTH - labels;
        this.axis = Axis.over(
                rows.stream().mapToDouble(Tornado::low).min().orElse(0),
                rows.stream().mapToDouble(Tornado::high).max().orElse(1),
                6);
    }

    static Drawing draw(List<Row> rows) {
        return new Tornado(rows).draw();
    }

    private Drawing draw() {
        double ground = TOP + rows.size() * step + 2;
        Svg svg = new Svg(ground + 18);
        double y = TOP + (step - STEP) / 2;
        for (Row row : rows) {
            bar(svg, row, y);
            y += step;
        }
        double central = x(rows.getFirst().number("central"));
        svg.line(central, 11, central, ground, Ink.TEXT, 0.9);
        svg.text(central, 8, SIZE, Ink.TEXT, "middle", rows.getFirst().text("central_label"));
        axis.drawMillions(svg, left, right, ground);
        return svg.drawing(words());
    }

    /// The part for low is teal, that for high is blue; the label at each end says which it is.
    private void bar(Svg svg, Row row, double y) {
        Names.draw(svg, 0, y + 10, SIZE, "start", Lettering.lines(row.text("name"), SIZE, NAMES));
        part(svg, row, y, "at_low", Ink.RISING);
        part(svg, row, y, "at_high", Ink.ACCENT);
        boolean rising = row.number("at_high") >= row.number("at_low");
        svg.text(
                x(low(row)) - GAP, y + 10, LABELS, Ink.SECONDARY, "end", row.text(rising ? "low_label" : "high_label"));
        svg.text(
                x(high(row)) + GAP,
                y + 10,
                LABELS,
                Ink.SECONDARY,
                "start",
                row.text(rising ? "high_label" : "low_label"));
    }

    private void part(Svg svg, Row row, double y, String end, String fill) {
        double from = x(Math.min(row.number(end), row.number("central")));
        double to = x(Math.max(row.number(end), row.number("central")));
        if (to > from) {
            svg.rectangle(from, y + 1, to - from, 12, fill);
        }
    }

    private static double low(Row row) {
        return Math.min(row.number("central"), Math.min(row.number("at_low"), row.number("at_high")));
    }

    private static double high(Row row) {
        return Math.max(row.number("central"), Math.max(row.number("at_low"), row.number("at_high")));
    }

    private double x(double figure) {
        return axis.at(figure, left, right);
    }

    private String words() {
        return rows.stream()
                .map(row -> "%s: %s, %s".formatted(row.text("name"), row.text("low_label"), row.text("high_label")))
                .collect(Collectors.joining(
                        ". ",
                        "Tornado: bars from the figure at low to the figure at high around %s, the longest first. "
                                .formatted(rows.getFirst().text("central_label")),
                        "."));
    }
}
