package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/// When contracts end. Columns: `name`, `from`, `until`, `extends` (numbers: years with a fraction, such as 2009.25;
/// `extends` empty without an option),
/// `label` (the end and the value as text), `open` (true where it runs on until notice). The axis starts at the
/// earliest `from`.
final class Timeline {
    private static final double SIZE = 7.5;
    private static final double NAMES = 196;
    private static final double STEP = 17;
    private final List<Row> rows;
    private final double step;
    private final double right;
    private final Axis axis;

    private Timeline(List<Row> rows) {
        this.rows = rows;
        List<String> names = rows.stream().map(row -> row.text("name")).toList();
        this.step = Names.step(names, SIZE, NAMES - 10, STEP);
        this.right = Charts.WIDTH
                - 8
                - rows.stream()
                        .mapToDouble(row -> Lettering.width(row.text("label"), SIZE))
                        .max()
                        .orElse(0);
        double first =
                rows.stream().mapToDouble(row -> row.number("from")).min().orElse(0);
        double last = rows.stream().mapToDouble(Timeline::last).max().orElse(1);
        double whole = Math.max(1, Math.ceil(last) - Math.floor(first));
        this.axis = new Axis(Math.floor(first), Math.floor(first) + whole, Math.max(1, Math.ceil(whole / 9)));
    }

    static Drawing draw(List<Row> rows) {
        return new Timeline(rows).draw();
    }

    private Drawing draw() {
        double ground = 4 + rows.size() * step;
        Svg svg = new Svg(ground + 16);
        for (double tick : axis.ticks()) {
            if (tick <= axis.high()) {
                svg.line(x(tick), 0, x(tick), ground, Ink.GRID, 0.6);
                svg.text(x(tick), ground + 11, SIZE, Ink.SECONDARY, "middle", Long.toString(Math.round(tick)));
            }
        }
        double y = 2 + (step - STEP) / 2;
        for (Row row : rows) {
            bar(svg, row, y);
            y += step;
        }
        return svg.drawing(words());
    }

    private void bar(Svg svg, Row row, double y) {
        Names.draw(svg, 0, y + 9, SIZE, "start", Lettering.lines(row.text("name"), SIZE, NAMES - 10));
        double from = x(row.number("from"));
        double until = x(row.number("until"));
        if (row.flag("open")) {
            svg.outlined(from, y + 2, until - from, 9);
        } else {
            svg.rectangle(from, y + 2, Math.max(1, until - from), 9, Ink.ACCENT);
        }
        if (row.has("extends")) {
            svg.rectangle(until + 0.7, y + 2, Math.max(1, x(row.number("extends")) - until), 9, Ink.MIDDLE);
        }
        svg.text(Charts.WIDTH, y + 9, SIZE, Ink.TEXT, "end", row.text("label"));
    }

    private static double last(Row row) {
        return row.has("extends") ? row.number("extends") : row.number("until");
    }

    private double x(double year) {
        return axis.at(year, NAMES, right);
    }

    private String words() {
        return rows.stream()
                .map(row -> row.text("name") + ", " + row.text("label"))
                .collect(Collectors.joining(". ", "Timeline of contracts, first to end first. ", "."));
    }
}
