package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/// What could be, from low to high, with the central case marked, against a target. Columns: `name`, `low`, `central`,
/// `high`,
/// `target` (numbers in one unit), `label` (the figures as text), `target_label`, `best` (true for the one
/// recommended).
final class RangeBars {
    private static final double NAMES = 178;
    private static final double TOP = 16;
    private static final double STEP = 15;
    private static final double SIZE = 8.5;
    private final List<Row> rows;
    private final double step;
    private final double left;
    private final double right;
    private final Axis axis;

    private RangeBars(List<Row> rows) {
        this.rows = rows;
        List<String> names = rows.stream().map(row -> row.text("name")).toList();
        this.step = Names.step(names, SIZE, NAMES, STEP);
        this.left = 14 + Names.width(names, SIZE, NAMES);
        this.right = Charts.WIDTH
                - 14
                - rows.stream()
                        .mapToDouble(row -> Lettering.boldWidth(row.text("label"), SIZE))
                        .max()
                        .orElse(0);
        double low = rows.stream().mapToDouble(row -> row.number("low")).min().orElse(0);
        double high = rows.stream()
                .mapToDouble(row -> Math.max(row.number("high"), row.number("target")))
                .max()
                .orElse(1);
        this.axis = Axis.over(Math.min(0, low), Math.max(high, 0.1), 6);
    }

    static Drawing draw(List<Row> rows) {
        return new RangeBars(rows).draw();
    }

    private Drawing draw() {
        double ground = TOP + rows.size() * step + 4;
        Svg svg = new Svg(ground + 18);
        double y = TOP + (step - STEP) / 2;
        for (Row row : rows) {
            bar(svg, row, y);
            y += step;
        }
        axis.drawMillions(svg, left, right, ground);
        double target = x(rows.getFirst().number("target"));
        svg.dashes(target, 11, target, ground, Ink.WARNING);
        String label = rows.getFirst().text("target_label");
        boolean fits = target + Lettering.width(label, 8) / 2 < Charts.WIDTH;
        svg.text(fits ? target : Charts.WIDTH, 8, 8, Ink.WARNING, fits ? "middle" : "end", label);
        return svg.drawing(words());
    }

    private void bar(Svg svg, Row row, double y) {
        boolean best = row.flag("best");
        double low = x(row.number("low"));
        double high = x(row.number("high"));
        Names.draw(svg, 0, y + 10.5, SIZE, "start", Lettering.lines(row.text("name"), SIZE, NAMES));
        if (best) {
            svg.bold(Charts.WIDTH, y + 10.5, SIZE, Ink.TEXT, "end", row.text("label"));
        } else {
            svg.text(Charts.WIDTH, y + 10.5, SIZE, Ink.TEXT, "end", row.text("label"));
        }
        if (best) {
            svg.rectangle(low, y + 2, Math.max(0.8, high - low), 11, Ink.MIDDLE);
        } else {
            svg.outlined(low, y + 2, high - low, 11);
        }
        svg.rectangle(x(row.number("central")) - 1.2, y, 2.4, 15, Ink.ACCENT);
    }

    private double x(double figure) {
        return axis.at(figure, left, right);
    }

    private String words() {
        return rows.stream()
                .map(row -> row.text("name") + " " + row.text("label"))
                .collect(Collectors.joining(
                        ". ",
                        "Bars from low to high with the central case marked, against the "
                                + rows.getFirst().text("target_label") + ". ",
                        "."));
    }
}
