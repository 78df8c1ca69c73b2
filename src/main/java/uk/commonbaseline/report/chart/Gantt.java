package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/// When services move. Columns: `name`, `from` (the work begins), `live` (provided together from then on), `wanted`
/// (asked for), `contract` (the end of the contract that holds it up; empty where none does), all numbers of years with
/// a fraction such as 2009.25, and `label` (the month and what holds it, as text).
final class Gantt {
    private static final double SIZE = 7.5;
    private static final double NAMES = 150;
    private static final double LABELS = 165;
    private final List<Row> rows;
    private final double step;
    private final double left;
    private final double right;
    private final Axis axis;

    private Gantt(List<Row> rows) {
        this.rows = rows;
        List<String> names = rows.stream().map(row -> row.text("name")).toList();
        List<String> labels = rows.stream().map(row -> row.text("label")).toList();
        this.step = Math.max(Names.step(names, SIZE, NAMES, 15), Names.step(labels, SIZE, LABELS, 15));
        this.left = 10 + Names.width(names, SIZE, NAMES);
        this.right = Charts.WIDTH - 10 - Names.width(labels, SIZE, LABELS);
        double first = Math.floor(rows.stream()
                .mapToDouble(row -> Math.min(row.number("from"), row.number("wanted")))
                .min()
                .orElse(0));
        double last = Math.ceil(
                rows.stream().mapToDouble(row -> row.number("live")).max().orElse(1) + 0.5);
        this.axis = new Axis(first, Math.max(last, first + 1), Math.max(1, Math.ceil((last - first) / 8)));
    }

    static Drawing draw(List<Row> rows) {
        return new Gantt(rows).draw();
    }

    private Drawing draw() {
        double ground = 4 + rows.size() * step;
        Svg svg = new Svg(ground + 16);
        for (double tick : axis.ticks()) {
            svg.line(x(tick), 0, x(tick), ground, Ink.GRID, 0.6);
            svg.text(x(tick), ground + 11, SIZE, Ink.SECONDARY, "middle", Long.toString(Math.round(tick)));
        }
        double y = 2;
        for (Row row : rows) {
            bar(svg, row, y + (step - 15) / 2);
            y += step;
        }
        return svg.drawing(words());
    }

    private void bar(Svg svg, Row row, double y) {
        Names.draw(svg, 0, y + 9, SIZE, "start", Lettering.lines(row.text("name"), SIZE, NAMES));
        Names.draw(svg, right + 10, y + 9, SIZE, "start", Lettering.lines(row.text("label"), SIZE, LABELS));
        double live = x(row.number("live"));
        double from = x(row.number("from"));
        if (live > from) {
            svg.rectangle(from, y + 2, live - from, 9, Ink.MIDDLE);
        }
        svg.rectangle(live, y + 2, Math.max(1, right - live), 9, Ink.ACCENT);
        if (row.has("contract")) {
            double end = x(Math.max(axis.low(), row.number("contract")));
            svg.dashes(left, y + 6.5, end, y + 6.5, Ink.WARNING);
            svg.rectangle(end - 1.5, y + 1, 3, 11, Ink.WARNING);
        }
        double wanted = x(row.number("wanted"));
        svg.line(wanted, y, wanted, y + 13, Ink.TEXT, 1.4);
    }

    private double x(double year) {
        return axis.at(year, left, right);
    }

    private String words() {
        return rows.stream()
                .map(row -> row.text("name") + ", " + row.text("label"))
                .collect(Collectors.joining(". ", "Timetable of services, by service and partner. ", "."));
    }
}
