package uk.commonbaseline.report.chart;

import java.util.List;
import java.util.Locale;

/// Writes an SVG as wide as the text area. Coordinates in points; y grows downwards. No opacity: it would turn vectors
/// into a bitmap.
final class Svg {
    private final StringBuilder body = new StringBuilder();
    private final double height;

    Svg(double height) {
        this.height = height;
    }

    Svg rectangle(double x, double y, double width, double height, String fill) {
        return add("<rect x='%s' y='%s' width='%s' height='%s' fill='%s'/>"
                .formatted(n(x), n(y), n(width), n(height), fill));
    }

    /// A pale bar that its outline makes stand out from the page.
    Svg outlined(double x, double y, double width, double height) {
        return add("<rect x='%s' y='%s' width='%s' height='%s' fill='%s' stroke='%s' stroke-width='0.8'/>"
                .formatted(
                        n(x + 0.4),
                        n(y + 0.4),
                        n(Math.max(0.2, width - 0.8)),
                        n(Math.max(0.2, height - 0.8)),
                        Ink.PALE,
                        Ink.MIDDLE));
    }

    Svg line(double x1, double y1, double x2, double y2, String ink, double width) {
        return add("<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='%s' stroke-width='%s'/>"
                .formatted(n(x1), n(y1), n(x2), n(y2), ink, n(width)));
    }

    Svg dashes(double x1, double y1, double x2, double y2, String ink) {
        return add("<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='%s' stroke-width='1.2' stroke-dasharray='3 2'/>"
                .formatted(n(x1), n(y1), n(x2), n(y2), ink));
    }

    Svg path(List<double[]> points, String ink, double width) {
        return add("<polyline points='%s' fill='none' stroke='%s' stroke-width='%s'/>"
                .formatted(points(points), ink, n(width)));
    }

    Svg area(List<double[]> points, String fill) {
        return add("<polygon points='%s' fill='%s'/>".formatted(points(points), fill));
    }

    Svg dot(double x, double y, double radius, String fill) {
        return add("<circle cx='%s' cy='%s' r='%s' fill='%s'/>".formatted(n(x), n(y), n(radius), fill));
    }

    /// Text on its baseline.
    ///
    /// @param anchor start, middle or end
    Svg text(double x, double y, double size, String ink, String anchor, String text) {
        return text(x, y, size, ink, anchor, "normal", text);
    }

    Svg bold(double x, double y, double size, String ink, String anchor, String text) {
        return text(x, y, size, ink, anchor, "bold", text);
    }

    /// The finished chart with its words for those who don't see it.
    Drawing drawing(String words) {
        return new Drawing(body.toString(), height, words);
    }

    private Svg text(double x, double y, double size, String ink, String anchor, String weight, String text) {
        return add("<text x='%s' y='%s' font-size='%s' fill='%s' text-anchor='%s' font-weight='%s'>%s</text>"
                .formatted(n(x), n(y), n(size), ink, anchor, weight, escaped(text)));
    }

    private Svg add(String element) {
        body.append(element).append('\n');
        return this;
    }

    private static String points(List<double[]> points) {
        StringBuilder written = new StringBuilder();
        points.forEach(point ->
                written.append(n(point[0])).append(',').append(n(point[1])).append(' '));
        return written.toString().strip();
    }

    static String n(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
