package uk.commonbaseline.report.chart;

import java.util.ArrayList;
import java.util.List;

/// A scale between two figures, with ticks at round steps.
record Axis(double low, double high, double step) {

    /// An axis that holds both figures, and about as many ticks as asked for.
    static Axis over(double low, double high, int ticks) {
        double span = Math.max(high - low, 1e-9);
        double power = Math.pow(10, Math.floor(Math.log10(span / ticks)));
        double step = power;
        for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
            step = factor * power;
            if (span / step <= ticks) {
                break;
            }
        }
        return new Axis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    /// Where a figure stands between two coordinates.
    double at(double figure, double from, double to) {
        return from + (figure - low) / (high - low) * (to - from);
    }

    /// Draws the scale in pounds below a chart, with a tick and its figure at each step.
    void drawMillions(Svg svg, double from, double to, double ground) {
        svg.line(from, ground, to, ground, Ink.SECONDARY, 0.6);
        for (double tick : ticks()) {
            double x = at(tick, from, to);
            svg.line(x, ground, x, ground + 3, Ink.SECONDARY, 0.6);
            svg.text(x, ground + 12, 7.5, Ink.SECONDARY, "middle", Millions.of(tick, step));
        }
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int tick = 0; low + tick * step <= high + step / 2; tick++) {
            ticks.add(low + tick * step);
        }
        return ticks;
    }
}
