package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/// What goes when a partner leaves. Columns: `name`, `own` (what it gives up itself) and `others` (what the others lose
/// besides; negative where they gain), both numbers in £ million, `label` (the sum as text), `parts` (both as text).
final class Losses {
    private static final double NAMES = 150;
    private static final double SIZE = 8.5;
    private static final double THICK = 13;
    private static final double STEP = 30;
    private static final double PARTS = 7.2;
    private final List<Row> rows;
    private final double step;
    private final double left;
    private final double right;
    private final Axis axis;

    private Losses(List<Row> rows) {
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
        double low = rows.stream().mapToDouble(Losses::lowest).min().orElse(0);
        double high = rows.stream().mapToDouble(Losses::highest).max().orElse(1);
        this.axis = Axis.over(Math.min(0, low), Math.max(high, 0.01), 6);
    }

    static Drawing draw(List<Row> rows) {
        return new Losses(rows).draw();
    }

    private static double lowest(Row row) {
        return Math.min(Math.min(row.number("own"), row.number("others")), 0);
    }

    private static double highest(Row row) {
        return Math.max(0, row.number("own")) + Math.max(0, row.number("others"));
    }

    private Drawing draw() {
        double ground = 4 + rows.size() * step;
        Svg svg = new Svg(ground + 18);
        double y = 4 + (step - STEP) / 2;
        for (Row row : rows) {
            bar(svg, row, y);
            y += step;
        }
        svg.line(x(0), 0, x(0), ground, Ink.TEXT, 0.7);
        axis.drawMillions(svg, left, right, ground);
        return svg.drawing(words());
    }

    private void bar(Svg svg, Row row, double y) {
        Names.draw(svg, 0, y + 10, SIZE, "start", Lettering.lines(row.text("name"), SIZE, NAMES));
        double own = row.number("own");
        double others = row.number("others");
        filled(svg, Math.min(0, own), Math.max(0, own), y);
        double from = others > 0 ? Math.max(0, own) : Math.min(0, own) + others;
        framed(svg, from, from + Math.abs(others), y);
        double most = Charts.WIDTH - Lettering.width(row.text("parts"), PARTS);
        svg.text(Math.min(x(0) + 4, most), y + THICK + 8.5, PARTS, Ink.SECONDARY, "start", row.text("parts"));
        svg.bold(Charts.WIDTH, y + 10, SIZE, Ink.TEXT, "end", row.text("label"));
    }

    private void filled(Svg svg, double from, double to, double y) {
        if (to > from) {
            svg.rectangle(x(from), y, Math.max(0.6, x(to) - x(from)), THICK, Ink.ACCENT);
        }
    }

    /// An empty bar with a border, so that it differs from a filled one without its colour.
    private void framed(Svg svg, double from, double to, double y) {
        if (to > from) {
            double start = x(from) + 0.6;
            double end = Math.max(start + 0.8, x(to) - 0.6);
            svg.path(
                    List.of(
                            new double[] {start, y + 0.6},
                            new double[] {end, y + 0.6},
                            new double[] {end, y + THICK - 0.6},
                            new double[] {start, y + THICK - 0.6},
                            new double[] {start, y + 0.6}),
                    Ink.WARNING,
                    1.2);
        }
    }

    private double x(double figure) {
        return axis.at(figure, left, right);
    }

    private String words() {
        return rows.stream()
                .map(row -> row.text("name") + " " + row.text("label") + ", " + row.text("parts"))
                .collect(Collectors.joining(". ", "Bars of what goes when a partner leaves. ", "."));
    }
}
