package uk.commonbaseline.report.chart;

import java.util.List;
import uk.commonbaseline.report.style.Style;

/// Colours of charts by the part that they play, from the pack's style. There is no opacity in a PDF/A chart, so tints
/// are
/// colours of their own.
final class Ink {
    private static final Style STYLE = Style.ofTheBuild();

    static final String TEXT = STYLE.colour("ink");
    static final String SECONDARY = STYLE.colour("secondary");
    static final String ACCENT = STYLE.colour("accent");
    static final String MIDDLE = STYLE.colour("middle");
    static final String PALE = STYLE.colour("pale");
    static final String WARNING = STYLE.colour("warning");
    static final String RISING = STYLE.colour("rising");
    static final String FALLING = STYLE.colour("falling");
    static final String RULE = STYLE.colour("rule");
    static final String GRID = STYLE.colour("grid");
    static final String FAMILY = STYLE.face().family();
    static final String REGULAR = STYLE.face().regular();
    static final String BOLD = STYLE.face().bold();

    private static final List<String> SERIES = STYLE.series();

    private Ink() {}

    /// How many series can be told apart by colour.
    static int distinct() {
        return SERIES.size();
    }

    /// The colour of the n-th series, from 0; after the last it starts again, so labels and order must tell them apart.
    static String series(int number) {
        return SERIES.get(number % SERIES.size());
    }

    /// White or the text's colour, whichever stands out more from the fill.
    static String on(String fill) {
        double light = luminance(fill);
        return 1.05 / (light + 0.05) >= (light + 0.05) / (luminance(TEXT) + 0.05) ? "#ffffff" : TEXT;
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
