package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.Locale;

/// How often something lies between round figures, against a target. Columns: `from_`, `to_` (numbers in £ million,
/// each
/// bar beginning where the one before ends), `share` (in per cent of all), `target`, `target_label`.
final class Histogram {
    private static final double TOP = 16;
    private static final double GROUND = 110;
    private final List<Row> rows;
    private final Axis axis;
    private final double most;

    private Histogram(List<Row> rows) {
        this.rows = rows;
        this.axis = Axis.over(
                Math.min(rows.getFirst().number("from_"), target()),
                Math.max(rows.getLast().number("to_"), target()),
                8);
        this.most = rows.stream().mapToDouble(row -> row.number("share")).max().orElse(1);
    }

    static Drawing draw(List<Row> rows) {
        return new Histogram(rows).draw();
    }

    private Drawing draw() {
        Svg svg = new Svg(GROUND + 18);
        for (Row row : rows) {
            double left = x(row.number("from_"));
            double high = row.number("share") / most * (GROUND - TOP);
            if (high > 0) {
                svg.rectangle(
                        left + 0.4,
                        GROUND - high,
                        Math.max(0.4, x(row.number("to_")) - left - 0.8),
                        high,
                        row.number("from_") >= target() ? Ink.ACCENT : Ink.MIDDLE);
            }
        }
        svg.line(left(), GROUND, right(), GROUND, Ink.SECONDARY, 0.6);
        for (double tick : axis.ticks()) {
            svg.line(x(tick), GROUND, x(tick), GROUND + 3, Ink.SECONDARY, 0.6);
            svg.text(x(tick), GROUND + 12, 7.5, Ink.SECONDARY, "middle", Millions.of(tick, axis.step()));
        }
        svg.dashes(x(target()), 11, x(target()), GROUND, Ink.WARNING);
        double half = Lettering.width(targetLabel(), 8) / 2;
        svg.text(Math.clamp(x(target()), half, Charts.WIDTH - half), 8, 8, Ink.WARNING, "middle", targetLabel());
        return svg.drawing(words());
    }

    private double target() {
        return rows.getFirst().number("target");
    }

    private String targetLabel() {
        return rows.getFirst().text("target_label");
    }

    private static double left() {
        return 14;
    }

    private static double right() {
        return Charts.WIDTH - 14;
    }

    private double x(double figure) {
        return axis.at(figure, left(), right());
    }

    private String words() {
        Row highest = rows.stream()
                .reduce((one, other) -> other.number("share") > one.number("share") ? other : one)
                .orElseThrow();
        double above = rows.stream()
                .filter(row -> row.number("from_") >= target())
                .mapToDouble(row -> row.number("share"))
                .sum();
        return String.format(
                Locale.UK,
                "Histogram of draws from %s to %s. Most, %.1f%%, lie between %s and %s; %.1f%% lie wholly above the %s.",
                exactly(rows.getFirst().number("from_")),
                exactly(rows.getLast().number("to_")),
                highest.number("share"),
                exactly(highest.number("from_")),
                exactly(highest.number("to_")),
                above,
                targetLabel());
    }

    private static String exactly(double millions) {
        return Millions.of(millions, 0.01);
    }
}
