package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.uncertainty.UncertaintySettings.Correlations;

/// Options drawn for a test, and what is known of their figures without drawing.
final class Trials {
    static final BigDecimal TARGET = new BigDecimal("4000000");

    /// How many standard errors a figure may lie off: one test in 15,000 would fail by chance, and the seed is fixed.
    static final double ERRORS = 4;

    private Trials() {}

    static Draws draw(Workings option, UncertaintySettings settings, int threads) {
        try (Simulation simulation = new Simulation(settings, threads)) {
            return simulation.draw(option, TARGET, Progress.SILENT);
        }
    }

    static Distribution net(Workings option, Correlations correlations, int draws) {
        return new Distribution(
                draw(option, settings(draws, correlations, Shape.TRIANGULAR), 2).net());
    }

    static UncertaintySettings usual(int draws) {
        return settings(draws, UncertaintySettings.USUAL.correlations(), Shape.TRIANGULAR);
    }

    static UncertaintySettings settings(int draws, Correlations correlations, Shape shape) {
        return new UncertaintySettings(draws, UncertaintySettings.USUAL.seed(), shape, correlations);
    }

    static Correlations none() {
        return correlations("0", "0", "0", "0");
    }

    static Correlations correlations(String overall, String service, String partner, String line) {
        return new Correlations(
                new BigDecimal(overall), new BigDecimal(service), new BigDecimal(partner), new BigDecimal(line));
    }

    static double triangle(double part, double low, double central, double high) {
        double mode = (central - low) / (high - low);
        return part < mode
                ? low + Math.sqrt(part * (high - low) * (central - low))
                : high - Math.sqrt((1 - part) * (high - low) * (high - central));
    }

    static double mean(Piece piece) {
        return (piece.pounds().low().doubleValue()
                        + piece.pounds().central().doubleValue()
                        + piece.pounds().high().doubleValue())
                / 3;
    }

    static double variance(Piece piece) {
        double a = piece.pounds().low().doubleValue();
        double b = piece.pounds().high().doubleValue();
        double c = piece.pounds().central().doubleValue();
        return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
    }

    static double varianceOf(double[] draws) {
        double mean = Arrays.stream(draws).average().orElseThrow();
        return Arrays.stream(draws).map(draw -> (draw - mean) * (draw - mean)).sum() / (draws.length - 1);
    }

    static double[] ranks(double[] draws) {
        double[] ordered = draws.clone();
        Arrays.sort(ordered);
        return Arrays.stream(draws)
                .map(draw -> Arrays.binarySearch(ordered, draw))
                .toArray();
    }

    static double correlation(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElseThrow();
        double meanOther = Arrays.stream(other).average().orElseThrow();
        double sum = IntStream.range(0, one.length)
                .mapToDouble(at -> (one[at] - meanOne) * (other[at] - meanOther))
                .sum();
        return sum / (one.length - 1) / Math.sqrt(varianceOf(one) * varianceOf(other));
    }
}
