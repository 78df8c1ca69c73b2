package uk.commonbaseline.report.chart;

import java.util.List;

/// Colours of the pack: the government statistical service's accessible palette, and three greys.
final class Ink {
    static final String TEXT = "#1b2733";
    static final String SECONDARY = "#445160";
    static final String RULE = "#c9d1d8";
    static final String BLUE = "#12436D";
    static final String TEAL = "#28A197";
    static final String PLUM = "#801650";
    static final String ORANGE = "#F46A25";

    /// Blue at fifteen per cent on white: tints are mixed beforehand, since the PDF takes no opacity.
    static final String PALE_BLUE = "#DCE3EA";

    private static final List<String> SERIES = List.of(BLUE, TEAL, PLUM, ORANGE, "#3D3D3D", "#A285D1");
    private static final List<String> DARK = List.of(BLUE, PLUM, "#3D3D3D");

    private Ink() {}

    /// The colour of the n-th series, from 0; a seventh series starts again, so labels and order must tell them apart.
    static String series(int number) {
        return SERIES.get(number % SERIES.size());
    }

    /// White on the dark colours and dark text on the light ones, so that contrast is at least 4.5 to 1.
    static String on(String fill) {
        return DARK.contains(fill) ? "#ffffff" : TEXT;
    }
}
