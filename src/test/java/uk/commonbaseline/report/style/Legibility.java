package uk.commonbaseline.report.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What of a palette can't be read or told apart, by those who see all colours and by those who don't.
final class Legibility {
    private static final String WHITE = "#FFFFFF";
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final double AT_A_GLANCE = 20;
    private final Style style;
    private final List<String> faults = new ArrayList<>();

    private Legibility(Style style) {
        this.style = style;
    }

    /// A sentence for each pair that fails; none when all can be told apart.
    static List<String> faults(Style style) {
        Legibility legibility = new Legibility(style);
        List.of("ink", "secondary", "reference", "accent", "warning").forEach(role -> legibility.onWhite(role, TEXT));
        List.of("middle", "rising", "falling").forEach(role -> legibility.onWhite(role, GRAPHICS));
        legibility.beside("accent", "middle");
        legibility.beside("accent", "rising");
        legibility.beside("middle", "warning");
        legibility.beside("rising", "warning");
        legibility.beside("falling", "warning");
        legibility.labels();
        legibility.series();
        return legibility.faults;
    }

    private void onWhite(String role, double least) {
        contrast(role, style.colour(role), "white", WHITE, least);
    }

    private void beside(String one, String other) {
        contrast(one, style.colour(one), other, style.colour(other), GRAPHICS);
    }

    /// A label on a bar is white or in the text's colour, whichever stands out more.
    private void labels() {
        for (int number = 0; number < style.series().size(); number++) {
            Sight bar = Sight.of(style.series().get(number));
            double best = Math.max(bar.contrast(Sight.of(WHITE)), bar.contrast(Sight.of(style.colour("ink"))));
            if (best < TEXT) {
                say(
                        "no label can be read on series %d (%s)",
                        number + 1, style.series().get(number), best, TEXT);
            }
        }
    }

    /// The first follows the last: beyond their number they start again.
    private void series() {
        List<String> series = style.series();
        IntStream.range(0, series.size()).forEach(number -> {
            String here = "series " + (number + 1);
            String next = series.get((number + 1) % series.size());
            String there = "series " + ((number + 1) % series.size() + 1);
            contrast(here, series.get(number), "white", WHITE, GRAPHICS);
            contrast(here, series.get(number), there, next, GRAPHICS);
            for (Sight.Eyes eyes : Sight.Eyes.values()) {
                apart(here, series.get(number), there, next, eyes);
            }
        });
    }

    private void contrast(String one, String colour, String other, String against, double least) {
        double found = Sight.of(colour).contrast(Sight.of(against));
        if (found < least) {
            faults.add(String.format(
                    Locale.ROOT,
                    "%s (%s) and %s (%s): contrast %.2f, %.1f is needed",
                    one,
                    colour,
                    other,
                    against,
                    found,
                    least));
        }
    }

    private void apart(String one, String colour, String other, String beside, Sight.Eyes eyes) {
        double found = Sight.of(colour).with(eyes).distance(Sight.of(beside).with(eyes));
        if (found < AT_A_GLANCE) {
            faults.add(String.format(
                    Locale.ROOT,
                    "%s (%s) and %s (%s): %s sees them %.1f apart, %.0f is needed",
                    one,
                    colour,
                    other,
                    beside,
                    eyes.name().toLowerCase(Locale.ROOT),
                    found,
                    AT_A_GLANCE));
        }
    }

    private void say(String words, int number, String colour, double found, double least) {
        faults.add(String.format(Locale.ROOT, words + ": contrast %.2f, %.1f is needed", number, colour, found, least));
    }
}
