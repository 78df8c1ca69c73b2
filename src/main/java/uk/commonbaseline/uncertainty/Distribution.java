package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the draws of one figure lie. What it answers is rounded once, to whole pounds.
final class Distribution {
    static final List<Integer> PERCENTILES = List.of(5, 10, 25, 50, 75, 90, 95);
    private static final int MOST_BARS = 40;

    private final double[] ordered;
    private final double mean;
    private final double meanError;

    /// @param draws in the order in which they were drawn; at least two
    Distribution(double[] draws) {
        double sum = 0;
        for (double draw : draws) {
            sum += draw;
        }
        this.mean = sum / draws.length;
        double squares = 0;
        for (double draw : draws) {
            squares += (draw - mean) * (draw - mean);
        }
        this.meanError = Math.sqrt(squares / (draws.length - 1.0) / draws.length);
        this.ordered = draws.clone();
        Arrays.sort(ordered);
    }

    /// A statistic of the draws.
    ///
    /// @param name `mean`, or `p05` to `p95`
    /// @param pounds whole
    /// @param error its standard error in whole pounds, rounded up
    record Statistic(String name, BigDecimal pounds, BigDecimal error) {}

    /// A bar of the histogram: draws from `from` to below `to`, in whole pounds.
    record Bar(BigDecimal from, BigDecimal to, int draws) {}

    /// The mean, then the percentiles.
    List<Statistic> statistics() {
        List<Statistic> statistics = new ArrayList<>();
        statistics.add(new Statistic("mean", whole(mean), up(meanError)));
        PERCENTILES.forEach(percent -> statistics.add(new Statistic(
                "p%02d".formatted(percent), whole(percentile(percent / 100.0)), up(error(percent / 100.0)))));
        return statistics;
    }

    /// The smallest draw that is not undercut by more than this part of them.
    double percentile(double part) {
        return ordered[rank(part * ordered.length)];
    }

    double mean() {
        return mean;
    }

    double meanError() {
        return meanError;
    }

    /// Half the distance between the draws one standard deviation of the rank to both sides.
    double error(double part) {
        double middle = part * ordered.length;
        double deviation = Math.sqrt(middle * (1 - part));
        return (ordered[rank(middle + deviation)] - ordered[rank(middle - deviation)]) / 2;
    }

    /// At most forty bars between round figures, or none where nothing is uncertain.
    List<Bar> histogram() {
        double low = ordered[0];
        double high = ordered[ordered.length - 1];
        if (high - low < 1) {
            return List.of();
        }
        double width = roundWidth((high - low) / MOST_BARS * 1.06);
        List<Bar> bars = new ArrayList<>();
        double from = Math.floor(low / width) * width;
        int before = 0;
        for (int bar = 0; before < ordered.length; bar++) {
            int until = upTo(from + (bar + 1) * width, before);
            bars.add(new Bar(whole(from + bar * width), whole(from + (bar + 1) * width), until - before));
            before = until;
        }
        return bars;
    }

    private int upTo(double limit, int from) {
        int at = from;
        while (at < ordered.length && ordered[at] < limit) {
            at++;
        }
        return at;
    }

    /// 1, 2 or 5 times a power of ten, and no less than a pound.
    private static double roundWidth(double least) {
        double power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private int rank(double place) {
        return Math.clamp((int) Math.ceil(place) - 1, 0, ordered.length - 1);
    }

    private static BigDecimal whole(double pounds) {
        return new BigDecimal(pounds).setScale(0, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal up(double pounds) {
        return new BigDecimal(pounds).setScale(0, RoundingMode.UP);
    }
}
