package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/// Steps from one total to another. Columns: `step`, `amount` (a number; a total, or a change with its sign), `label`
/// (as text),
/// `total` (true where the column stands on the ground), `rejected` (true for what could not be accepted).
final class Waterfall {
    private static final double TOP = 14;
    private static final double GROUND = 128;
    private static final double SIZE = 7.5;
    private final List<Row> steps;
    private final double column;
    private final Axis axis;

    private Waterfall(List<Row> steps) {
        this.steps = steps;
        this.column = Charts.WIDTH / steps.size();
        double[] reach = reach();
        this.axis = new Axis(reach[0], Math.max(reach[1], reach[0] + 1e-9), 1);
    }

    static Drawing draw(List<Row> steps) {
        return new Waterfall(steps).draw();
    }

    private Drawing draw() {
        Svg svg = new Svg(GROUND + 4 + 9.5 * mostLines());
        double level = 0;
        for (int i = 0; i < steps.size(); i++) {
            Row step = steps.get(i);
            double from = step.flag("total") ? 0 : level;
            level = from + step.number("amount");
            column(svg, step, i * column, y(Math.max(from, level)), y(Math.min(from, level)));
            if (i + 1 < steps.size()) {
                svg.line((i + 1) * column - 4, y(level), (i + 1) * column + 4, y(level), Ink.SECONDARY, 0.4);
            }
        }
        svg.line(0, y(0), Charts.WIDTH, y(0), Ink.TEXT, 0.7);
        return svg.drawing(words());
    }

    /// The lowest and the highest level on the way; the ground is always within.
    private double[] reach() {
        double level = 0;
        double low = 0;
        double high = 0;
        for (Row step : steps) {
            level = (step.flag("total") ? 0 : level) + step.number("amount");
            low = Math.min(low, level);
            high = Math.max(high, level);
        }
        return new double[] {low, high};
    }

    private void column(Svg svg, Row step, double x, double top, double bottom) {
        svg.rectangle(x + 4, top, column - 8, Math.max(0.8, bottom - top), fill(step));
        double middle = x + column / 2;
        svg.text(middle, top - 3, SIZE, Ink.TEXT, "middle", step.text("label"));
        double y = GROUND + 10;
        for (String line : Lettering.lines(step.text("step"), SIZE, column - 3)) {
            svg.text(middle, y, SIZE, Ink.SECONDARY, "middle", line);
            y += 9.5;
        }
    }

    private static String fill(Row step) {
        if (step.flag("total")) {
            return Ink.ACCENT;
        }
        if (step.flag("rejected")) {
            return Ink.WARNING;
        }
        return step.number("amount") > 0 ? Ink.RISING : Ink.FALLING;
    }

    private long mostLines() {
        return steps.stream()
                .mapToLong(step ->
                        Lettering.lines(step.text("step"), SIZE, column - 3).size())
                .max()
                .orElse(1);
    }

    private double y(double amount) {
        return axis.at(amount, GROUND, TOP);
    }

    private String words() {
        return steps.stream()
                .map(step -> step.text("step") + " " + step.text("label"))
                .collect(Collectors.joining(", ", "Waterfall. ", "."));
    }
}
