package uk.commonbaseline.report.chart;

import java.nio.charset.StandardCharsets;

/// A chart, and the words that say what it shows to those who don't see it.
///
/// @param body what is drawn, as elements of SVG
/// @param height in points; the width is that of the text area
public record Drawing(String body, double height, String words) {
    private static final double NOTE = 16;

    public String svg() {
        return "<?xml version='1.0' encoding='UTF-8'?>\n<svg xmlns='http://www.w3.org/2000/svg' width='%s' height='%s' font-family='%s'>\n%s</svg>\n"
                .formatted(Svg.n(Charts.WIDTH), Svg.n(height), Ink.FAMILY, body);
    }

    /// Whether there were no figures to draw.
    public boolean isEmpty() {
        return words.equals(Charts.NOTHING);
    }

    public byte[] bytes() {
        return svg().getBytes(StandardCharsets.UTF_8);
    }

    /// The same with a line of words below, which are said too.
    Drawing with(String note) {
        Drawing line = new Svg(0)
                .text(0, height + NOTE - 4, 7.5, Ink.SECONDARY, "start", note)
                .drawing("");
        return new Drawing(body + line.body, height + NOTE, words + " " + note);
    }
}
