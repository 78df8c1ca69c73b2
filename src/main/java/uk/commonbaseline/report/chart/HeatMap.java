package uk.commonbaseline.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How far figures can be relied on: for each row and column a square a grade, with its letter. Columns: `row_name`,
/// `column_name`, `mark` (the column's letters), `part` (what is graded), `grade` (A to D, X, or empty where nothing is
/// asked for). Squares of a column stand in the order in which their rows come.
final class HeatMap {
    private static final double NAMES = 104;
    private static final double SIZE = 7.5;
    private static final double SQUARE = 15;
    private static final double GAP = 10;
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "X");
    private final Map<String, Map<String, List<Row>>> rows;
    private final List<Row> heads;
    private final double group;
    private final double step;
    private final int across;

    private HeatMap(Map<String, Map<String, List<Row>>> rows) {
        this.rows = rows;
        Map<String, List<Row>> first = rows.values().iterator().next();
        this.heads = first.values().stream().map(List::getFirst).toList();
        this.group = first.values().iterator().next().size() * SQUARE + GAP;
        this.step = Names.step(rows.keySet(), SIZE, NAMES - 8, SQUARE + 2);
        this.across = Math.max(1, (int) ((Charts.WIDTH - NAMES + GAP) / group));
    }

    static Drawing draw(List<Row> rows) {
        return new HeatMap(rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("row_name"),
                                LinkedHashMap::new,
                                Collectors.groupingBy(
                                        row -> row.text("column_name"), LinkedHashMap::new, Collectors.toList()))))
                .draw();
    }

    private Drawing draw() {
        int blocks = (heads.size() + across - 1) / across;
        double tall = 14 + rows.size() * step + 6;
        Svg svg = new Svg(blocks * tall + 16);
        for (int block = 0; block < blocks; block++) {
            List<Row> shown = heads.subList(block * across, Math.min(heads.size(), (block + 1) * across));
            block(svg, shown, block * tall);
        }
        legend(svg, blocks * tall + 4);
        return svg.drawing(words());
    }

    private void block(Svg svg, List<Row> columns, double top) {
        for (int column = 0; column < columns.size(); column++) {
            double middle = NAMES + column * group + (group - GAP) / 2;
            svg.bold(
                    middle,
                    top + 9,
                    SIZE,
                    Ink.TEXT,
                    "middle",
                    columns.get(column).text("mark"));
        }
        double y = top + 14;
        for (Map.Entry<String, Map<String, List<Row>>> row : rows.entrySet()) {
            Names.draw(svg, 0, y + step / 2 + 2, SIZE, "start", Lettering.lines(row.getKey(), SIZE, NAMES - 8));
            for (int column = 0; column < columns.size(); column++) {
                squares(
                        svg,
                        row.getValue().getOrDefault(columns.get(column).text("column_name"), List.of()),
                        NAMES + column * group,
                        y + (step - SQUARE) / 2);
            }
            y += step;
        }
    }

    private static void squares(Svg svg, List<Row> graded, double x, double y) {
        for (int part = 0; part < graded.size(); part++) {
            square(svg, x + part * SQUARE, y, graded.get(part).text("grade"));
        }
    }

    /// The worse, the paler; what is missing has a colour of its own. The letter says the same without any colour.
    private static void square(Svg svg, double x, double y, String grade) {
        double side = SQUARE - 1.2;
        switch (grade) {
            case "A" -> svg.rectangle(x, y, side, side, Ink.ACCENT);
            case "B" -> svg.rectangle(x, y, side, side, Ink.MIDDLE);
            case "C", "D" -> svg.outlined(x, y, side, side);
            case "X" -> svg.rectangle(x, y, side, side, Ink.WARNING);
            default -> {
                svg.text(x + side / 2, y + side / 2 + 2.6, SIZE, Ink.SECONDARY, "middle", "–");
                return;
            }
        }
        svg.bold(x + side / 2, y + side / 2 + 2.8, SIZE, letter(grade), "middle", grade);
    }

    private static String letter(String grade) {
        return switch (grade) {
            case "A" -> Ink.on(Ink.ACCENT);
            case "B" -> Ink.on(Ink.MIDDLE);
            case "X" -> Ink.on(Ink.WARNING);
            case "D" -> Ink.WARNING;
            default -> Ink.on(Ink.PALE);
        };
    }

    private static void legend(Svg svg, double y) {
        double x = 0;
        for (String grade : GRADES) {
            square(svg, x, y - 2, grade);
            svg.text(x + SQUARE + 3, y + 8, SIZE, Ink.SECONDARY, "start", meaning(grade));
            x += SQUARE + 3 + Lettering.width(meaning(grade), SIZE) + 14;
        }
    }

    private static String meaning(String grade) {
        return switch (grade) {
            case "A" -> "for decisions";
            case "B" -> "with a caveat";
            case "C" -> "for direction only";
            case "D" -> "a placeholder";
            default -> "not supplied";
        };
    }

    private String words() {
        List<String> said = new ArrayList<>();
        for (String grade : GRADES) {
            List<Row> graded = rows.values().stream()
                    .flatMap(row -> row.values().stream())
                    .flatMap(List::stream)
                    .filter(row -> grade.equals(row.text("grade")))
                    .toList();
            if (!graded.isEmpty()) {
                said.add(grade + ", " + meaning(grade) + ": " + graded.size() + (isPoor(grade) ? which(graded) : ""));
            }
        }
        return "Heat map of the grades in the table before. " + String.join(". ", said) + ".";
    }

    private static boolean isPoor(String grade) {
        return "D".equals(grade) || "X".equals(grade);
    }

    private static String which(List<Row> graded) {
        return graded.stream()
                .map(row -> row.text("row_name") + " of " + row.text("column_name") + " (" + row.text("part") + ")")
                .collect(Collectors.joining(", ", ", namely ", ""));
    }
}
