package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/// Steps from one total to another, read from top to bottom, so that their names stand whole beside them however many
/// there
/// are. Columns: `step`, `amount` (a number; a total, or a change with its sign), `label` (as text), `total` (true
/// where
/// the bar begins at nought), `rejected` (true for what could not be accepted).
final class Waterfall {
    private static final double SIZE = 8;
    private static final double MOST = 170;
    private static final double THICK = 9;
    private final List<Row> steps;
    private final double step;
    private final double left;
    private final double right;
    private final Axis axis;

    private Waterfall(List<Row> steps) {
        this.steps = steps;
        List<String> names = steps.stream().map(row -> row.text("step")).toList();
        this.step = Names.step(names, SIZE, MOST, 14);
        this.left = Names.width(names, SIZE, MOST) + 10;
        this.right = Charts.WIDTH - 6 - widestLabel(steps);
        double[] reach = reach();
        this.axis = new Axis(reach[0], Math.max(reach[1], reach[0] + 1e-9), 1);
    }

    static Drawing draw(List<Row> steps) {
        return new Waterfall(steps).draw();
    }

    private Drawing draw() {
        Svg svg = new Svg(steps.size() * step + 2);
        double level = 0;
        for (int i = 0; i < steps.size(); i++) {
            Row row = steps.get(i);
            double from = row.flag("total") ? 0 : level;
            level = from + row.number("amount");
            bar(svg, row, i * step, x(Math.min(from, level)), x(Math.max(from, level)));
            if (i + 1 < steps.size()) {
                double below = i * step + (step + THICK) / 2;
                svg.line(x(level), below, x(level), below + step - THICK, Ink.SECONDARY, 0.4);
            }
        }
        svg.line(x(0), 0, x(0), steps.size() * step, Ink.TEXT, 0.7);
        return svg.drawing(words());
    }

    /// The lowest and the highest level on the way; nought is always within.
    private double[] reach() {
        double level = 0;
        double low = 0;
        double high = 0;
        for (Row row : steps) {
            level = (row.flag("total") ? 0 : level) + row.number("amount");
            low = Math.min(low, level);
            high = Math.max(high, level);
        }
        return new double[] {low, high};
    }

    private void bar(Svg svg, Row row, double top, double from, double to) {
        double middle = top + step / 2;
        Names.draw(svg, 0, middle + 2.8, SIZE, "start", Lettering.lines(row.text("step"), SIZE, MOST));
        svg.rectangle(from, middle - THICK / 2, Math.max(0.8, to - from), THICK, fill(row));
        if (row.flag("total")) {
            svg.bold(to + 5, middle + 2.8, SIZE, Ink.TEXT, "start", row.text("label"));
        } else {
            svg.text(to + 5, middle + 2.8, SIZE, Ink.TEXT, "start", row.text("label"));
        }
    }

    private static String fill(Row row) {
        if (row.flag("total")) {
            return Ink.ACCENT;
        }
        if (row.flag("rejected")) {
            return Ink.WARNING;
        }
        return row.number("amount") > 0 ? Ink.RISING : Ink.FALLING;
    }

    private static double widestLabel(List<Row> steps) {
        return steps.stream()
                .mapToDouble(row -> Lettering.boldWidth(row.text("label"), SIZE))
                .max()
                .orElse(0);
    }

    private double x(double amount) {
        return axis.at(amount, left, right);
    }

    private String words() {
        return steps.stream()
                .map(row -> row.text("step") + " " + row.text("label"))
                .collect(Collectors.joining(", ", "Waterfall. ", "."));
    }
}
