package uk.commonbaseline.report.chart;

import java.util.Collection;
import java.util.List;

/// Names beside bars: wrapped rather than cut, and centred on their bar.
final class Names {
    private static final double LEADING = 1.12;

    private Names() {}

    /// How much room the names need when no line may be wider than `most`.
    static double width(Collection<String> names, double size, double most) {
        return names.stream()
                .flatMap(name -> Lettering.lines(name, size, most).stream())
                .mapToDouble(line -> Lettering.boldWidth(line, size))
                .max()
                .orElse(0);
    }

    /// Draws the lines so that a single one would stand on the baseline `y`.
    static void draw(Svg svg, double x, double y, double size, String anchor, List<String> lines) {
        double top = y - (lines.size() - 1) * size * LEADING / 2;
        for (int line = 0; line < lines.size(); line++) {
            svg.text(x, top + line * size * LEADING, size, Ink.TEXT, anchor, lines.get(line));
        }
    }

    /// The distance between bars that leaves room for the longest name.
    static double step(Collection<String> names, double size, double most, double least) {
        long lines = names.stream()
                .mapToLong(name -> Lettering.lines(name, size, most).size())
                .max()
                .orElse(1);
        return Math.max(least, lines * size * LEADING + 3);
    }
}
