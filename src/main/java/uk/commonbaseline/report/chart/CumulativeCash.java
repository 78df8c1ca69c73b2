package uk.commonbaseline.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Cumulative cash of options over the years. Columns: `line` (the option), `best` (true for the one that is
/// recommended), `option` (its code),
/// `year` (as text), `amount` (cumulative, in £ million), `end_label` (the last figure as text), `payback_label` (empty
/// where it never pays back); of the best, `low` and `high` (the same in its low and high case) and their last figures,
/// `low_label` and `high_label`, all empty where no range is known.
final class CumulativeCash {
    private static final double LEFT = 40;
    private static final double TOP = 8;
    private static final double GROUND = 172;
    private static final List<String> LABELS = List.of("end_label", "low_label", "high_label");
    private static final List<String> AMOUNTS = List.of("amount", "low", "high");
    private final Map<String, List<Row>> lines;
    private final double right;
    private final Axis axis;

    private CumulativeCash(Map<String, List<Row>> lines) {
        this.lines = lines;
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
        Svg svg = new Svg(GROUND + 20);
        List<List<Row>> ranges =
                lines.values().stream().filter(CumulativeCash::hasRange).toList();
        ranges.forEach(line -> svg.area(around(line), Ink.PALE));
        scale(svg);
        List<Double> labels = new ArrayList<>();
        lines.values().stream().filter(line -> isBest(line)).forEach(line -> line(svg, line, labels));
        ranges.forEach(line -> edges(svg, line, labels));
        lines.values().stream().filter(line -> !isBest(line)).forEach(line -> line(svg, line, labels));
        lines.values().stream().filter(CumulativeCash::isBest).forEach(line -> payback(svg, line));
        Drawing drawing = svg.drawing(words());
        return ranges.isEmpty() ? drawing : drawing.with(explained(ranges.getFirst()));
    }

    private static boolean hasRange(List<Row> line) {
        return isBest(line) && line.stream().allMatch(row -> row.has("low") && row.has("high"));
    }

    private List<double[]> around(List<Row> line) {
        List<double[]> around = new ArrayList<>(points(line, "high"));
        around.addAll(points(line, "low").reversed());
        return around;
    }

    private void edges(Svg svg, List<Row> line, List<Double> labels) {
        for (String edge : List.of("high", "low")) {
            List<double[]> points = points(line, edge);
            for (int year = 1; year < points.size(); year++) {
                double[] from = points.get(year - 1);
                double[] to = points.get(year);
                svg.dashes(from[0], from[1], to[0], to[1], Ink.ACCENT);
            }
            double y = free(points.getLast()[1] + 2.6, labels);
            svg.text(right + 6, y, 8, Ink.ACCENT, "start", line.getLast().text(edge + "_label"));
        }
    }

    private static String explained(List<Row> line) {
        return "Shaded: %s with all its savings at their low, or all at their high; next to never do all turn out so."
                .formatted(line.getFirst().text("option"));
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
                    GROUND + 14,
                    7.5,
                    Ink.SECONDARY,
                    "middle",
                    years.get(year).text("year"));
        }
    }

    private void line(Svg svg, List<Row> line, List<Double> labels) {
        boolean best = isBest(line);
        List<double[]> points = points(line, "amount");
        svg.path(points, best ? Ink.ACCENT : Ink.MIDDLE, best ? 2.2 : 0.9);
        double y = free(points.getLast()[1] + 2.6, labels);
        String label = line.getLast().text("end_label");
        if (best) {
            svg.bold(right + 6, y, 8, Ink.ACCENT, "start", label);
        } else {
            svg.text(right + 6, y, 8, Ink.SECONDARY, "start", label);
        }
    }

    private List<double[]> points(List<Row> line, String column) {
        List<double[]> points = new ArrayList<>();
        for (int year = 0; year < line.size(); year++) {
            points.add(new double[] {x(year, line.size()), y(line.get(year).number(column))});
        }
        return points;
    }

    /// The nearest place beside the line's end that no earlier label takes.
    private static double free(double wished, List<Double> taken) {
        double place = wished;
        for (int shift = 1; isTaken(place, taken) && shift < GROUND; shift++) {
            place = wished + (shift % 2 == 0 ? -1 : 1) * 2.0 * shift;
        }
        taken.add(place);
        return place;
    }

    private static boolean isTaken(double place, List<Double> taken) {
        return place < TOP || place > GROUND + 4 || taken.stream().anyMatch(other -> Math.abs(other - place) < 9.5);
    }

    private void payback(Svg svg, List<Row> line) {
        for (int year = line.size() - 1; year > 0; year--) {
            double before = line.get(year - 1).number("amount");
            double after = line.get(year).number("amount");
            if (before < 0 && after >= 0) {
                double x = x(year - 1 + before / (before - after), line.size());
                svg.line(x, y(0), x, GROUND - 3, Ink.WARNING, 0.6);
                svg.dot(x, y(0), 4, Ink.WARNING);
                paybackLabel(svg, x, line.getFirst().text("payback_label"));
                return;
            }
        }
    }

    /// At the foot of the drawing, where by then no line runs, on the side that has room.
    private void paybackLabel(Svg svg, double x, String label) {
        boolean fits = x + 5 + Lettering.width(label, 8) < right;
        svg.text(x + (fits ? 5 : -5), GROUND - 5, 8, Ink.WARNING, fits ? "start" : "end", label);
    }

    private static boolean isBest(List<Row> line) {
        return line.getFirst().flag("best");
    }

    private double x(double year, int years) {
        return LEFT + year * (right - LEFT) / Math.max(1, years - 1);
    }

    private double y(double amount) {
        return axis.at(amount, GROUND, TOP);
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
