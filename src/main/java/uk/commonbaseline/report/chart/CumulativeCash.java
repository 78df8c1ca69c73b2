package uk.commonbaseline.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Cumulative cash of options over the years. Columns: `line` (the option), `best` (true for the one that is
/// recommended),
/// `year` (as text), `amount` (cumulative, in £ million), `end_label` (the last figure as text), `payback_label` (empty
/// where it never pays back); of the best, `low` and `high` (the same in its low and high case) and their last figures,
/// `low_label` and `high_label`, all empty where no range is known.
final class CumulativeCash {
    private static final double LEFT = 40;
    private static final double TOP = 8;
    private static final double LEAST = 172;
    private static final List<String> LABELS = List.of("end_label", "low_label", "high_label");
    private static final List<String> AMOUNTS = List.of("amount", "low", "high");
    private final Map<String, List<Row>> lines;
    private final double right;
    private final double ground;
    private final EndLabels labels = new EndLabels();
    private final Axis axis;

    private CumulativeCash(Map<String, List<Row>> lines) {
        this.lines = lines;
        this.ground = Math.max(LEAST, TOP + (lines.size() + 2) * EndLabels.APART);
        this.right = Charts.WIDTH
                - 10
                - lines.values().stream()
                        .flatMap(line -> LABELS.stream().map(line.getLast()::text))
                        .mapToDouble(label -> Lettering.boldWidth(label, 8))
                        .max()
                        .orElse(0);
        List<Double> amounts = lines.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> AMOUNTS.stream().filter(row::has).map(row::number))
                .toList();
        double low = amounts.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = amounts.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        this.axis = Axis.over(Math.min(0, low), Math.max(0, high), 6);
    }

    static Drawing draw(List<Row> rows) {
        return new CumulativeCash(rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("line"), LinkedHashMap::new, Collectors.toList())))
                .draw();
    }

    private Drawing draw() {
        Svg svg = new Svg(ground + 20);
        List<List<Row>> ranges =
                lines.values().stream().filter(CumulativeCash::hasRange).toList();
        ranges.forEach(line -> svg.area(around(line), Ink.PALE));
        scale(svg);
        ranges.forEach(line -> edges(svg, line));
        lines.values().forEach(line -> line(svg, line));
        lines.values().stream().filter(CumulativeCash::isBest).forEach(line -> payback(svg, line));
        labels.draw(svg, right + 6, TOP, ground + 4);
        return svg.drawing(words());
    }

    private static boolean hasRange(List<Row> line) {
        return isBest(line) && line.stream().allMatch(row -> row.has("low") && row.has("high"));
    }

    private List<double[]> around(List<Row> line) {
        List<double[]> around = new ArrayList<>(points(line, "high"));
        around.addAll(points(line, "low").reversed());
        return around;
    }

    private void edges(Svg svg, List<Row> line) {
        for (String edge : List.of("high", "low")) {
            List<double[]> points = points(line, edge);
            for (int year = 1; year < points.size(); year++) {
                double[] from = points.get(year - 1);
                double[] to = points.get(year);
                svg.dashes(from[0], from[1], to[0], to[1], Ink.ACCENT);
            }
            labels.add(points.getLast()[1] + 2.6, line.getLast().text(edge + "_label"), Ink.ACCENT, false);
        }
    }

    private void scale(Svg svg) {
        for (double tick : axis.ticks()) {
            boolean zero = Math.abs(tick) < axis.step() / 1000;
            svg.line(LEFT, y(tick), right, y(tick), zero ? Ink.TEXT : Ink.GRID, zero ? 0.8 : 0.6);
            svg.text(LEFT - 6, y(tick) + 2.6, 7.5, Ink.SECONDARY, "end", Millions.of(tick, axis.step()));
        }
        List<Row> years = lines.values().iterator().next();
        int every = years.size() > 8 ? 2 : 1;
        for (int year = 0; year < years.size(); year += every) {
            svg.text(
                    x(year, years.size()),
                    ground + 14,
                    7.5,
                    Ink.SECONDARY,
                    "middle",
                    years.get(year).text("year"));
        }
    }

    private void line(Svg svg, List<Row> line) {
        boolean best = isBest(line);
        List<double[]> points = points(line, "amount");
        svg.path(points, best ? Ink.ACCENT : Ink.SECONDARY, best ? 2.2 : 0.7);
        labels.add(
                points.getLast()[1] + 2.6, line.getLast().text("end_label"), best ? Ink.ACCENT : Ink.SECONDARY, best);
    }

    private List<double[]> points(List<Row> line, String column) {
        List<double[]> points = new ArrayList<>();
        for (int year = 0; year < line.size(); year++) {
            points.add(new double[] {x(year, line.size()), y(line.get(year).number(column))});
        }
        return points;
    }

    private void payback(Svg svg, List<Row> line) {
        for (int year = line.size() - 1; year > 0; year--) {
            double before = line.get(year - 1).number("amount");
            double after = line.get(year).number("amount");
            if (before < 0 && after >= 0) {
                double x = x(year - 1 + before / (before - after), line.size());
                svg.line(x, y(0), x, ground - 3, Ink.WARNING, 0.6);
                svg.dot(x, y(0), 4, Ink.WARNING);
                paybackLabel(svg, x, line.getFirst().text("payback_label"));
                return;
            }
        }
    }

    /// At the foot of the drawing, where by then no line runs, on the side that has room.
    private void paybackLabel(Svg svg, double x, String label) {
        boolean fits = x + 5 + Lettering.width(label, 8) < right;
        svg.text(x + (fits ? 5 : -5), ground - 5, 8, Ink.WARNING, fits ? "start" : "end", label);
    }

    private static boolean isBest(List<Row> line) {
        return line.getFirst().flag("best");
    }

    private double x(double year, int years) {
        return LEFT + year * (right - LEFT) / Math.max(1, years - 1);
    }

    private double y(double amount) {
        return axis.at(amount, ground, TOP);
    }

    private String words() {
        return lines.values().stream()
                .map(line -> "%s by the end of %s%s%s"
                        .formatted(
                                line.getLast().text("end_label"),
                                line.getLast().text("year"),
                                hasRange(line)
                                        ? " (%s, %s)"
                                                .formatted(
                                                        line.getLast().text("low_label"),
                                                        line.getLast().text("high_label"))
                                        : "",
                                line.getFirst().has("payback_label")
                                        ? ", " + line.getFirst().text("payback_label")
                                        : ""))
                .collect(Collectors.joining(". ", "Lines of cumulative cash by year. ", "."));
    }
}
