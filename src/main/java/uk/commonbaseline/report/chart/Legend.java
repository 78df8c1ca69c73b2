package uk.commonbaseline.report.chart;

import java.util.List;

/// Names of the parts under a chart, each once, wrapped to the width.
final class Legend {
    private static final double SIZE = 8;
    private static final double LINE = 14;
    private final List<Row> parts;
    private final double left;

    private Legend(List<Row> parts, double left) {
        this.parts = parts;
        this.left = left;
    }

    /// The legend of rows with `part` and `part_no`.
    static Legend of(List<Row> rows, double left) {
        List<Row> parts = rows.stream()
                .collect(java.util.stream.Collectors.toMap(
                        row -> row.text("part"), row -> row, (first, same) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new Legend(parts, left);
    }

    /// Below the bars; from the edge of the drawing where that takes fewer lines.
    static Legend lowest(List<Row> rows, double left) {
        Legend below = of(rows, left);
        Legend whole = of(rows, 0);
        return whole.height() < below.height() ? whole : below;
    }

    double height() {
        return draw(new Svg(0), 0) + LINE;
    }

    /// Answers where its last line stands.
    double draw(Svg svg, double top) {
        double x = left;
        double y = top;
        for (Row part : parts) {
            List<String> lines = Lettering.lines(part.text("part"), SIZE, Charts.WIDTH - left - 12);
            double width = 24
                    + lines.stream()
                            .mapToDouble(line -> Lettering.width(line, SIZE))
                            .max()
                            .orElse(0);
            if (x + width > Charts.WIDTH + 12 && x > left) {
                x = left;
                y += LINE;
            }
            svg.rectangle(x, y, 8, 8, Ink.series((int) part.whole("part_no")));
            for (int line = 0; line < lines.size(); line++) {
                svg.text(x + 12, y + 7 + line * 10, SIZE, Ink.TEXT, "start", lines.get(line));
            }
            y += (lines.size() - 1) * 10.0;
            x += width;
        }
        return y;
    }
}
