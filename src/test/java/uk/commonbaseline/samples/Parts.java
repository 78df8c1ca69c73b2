package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Divides a sum into parts to the penny; the last part takes what rounding leaves, so that they add up exactly.
final class Parts {
    /// Months of a year whose pay award is settled in November and paid back to April then, in thousandths.
    private static final List<Integer> AWARD_IN_NOVEMBER =
            List.of(976, 976, 976, 976, 976, 976, 976, 1168, 1000, 1000, 1000, 1000);

    private Parts() {}

    static List<BigDecimal> byWeight(BigDecimal total, List<Integer> weights) {
        BigDecimal all =
                BigDecimal.valueOf(weights.stream().mapToInt(Integer::intValue).sum());
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal left = total;
        for (int weight : weights.subList(0, weights.size() - 1)) {
            BigDecimal part = total.multiply(BigDecimal.valueOf(weight)).divide(all, 2, RoundingMode.HALF_EVEN);
            parts.add(part);
            left = left.subtract(part);
        }
        parts.add(left);
        return parts;
    }

    static List<BigDecimal> payMonths(BigDecimal total) {
        return byWeight(total, AWARD_IN_NOVEMBER);
    }

    static List<BigDecimal> equal(BigDecimal total, int count) {
        return byWeight(total, Collections.nCopies(count, 1));
    }

    /// Parts as bills come: many small ones, some large.
    static List<BigDecimal> uneven(BigDecimal total, int count, Chance chance) {
        List<Integer> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int size = chance.between(2, 12);
            weights.add(size * size);
        }
        return byWeight(total, weights);
    }
}
