package uk.commonbaseline.savings;

import static java.math.RoundingMode.DOWN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.commonbaseline.partnership.Pounds;

/// An amount and its parts, which add up to it exactly.
record Shared<K>(Pounds total, Map<K, Pounds> parts) {
    private static final MathContext PRECISELY = new MathContext(40, DOWN);

    /// Rounds the sum half to even, and the parts so that they add up to it.
    static <K> Shared<K> rounded(Map<K, BigDecimal> exact) {
        Pounds total = Pounds.rounded(sum(exact));
        return new Shared<>(total, LargestRemainder.round(exact, total));
    }

    /// Splits by weight. Weights below zero count as zero; where no weight is left, all bear the same.
    static <K> Shared<K> byWeight(BigDecimal exactTotal, Map<K, BigDecimal> weights) {
        Pounds total = Pounds.rounded(exactTotal);
        Map<K, BigDecimal> bearing = bearing(weights);
        BigDecimal weight = sum(bearing);
        Map<K, BigDecimal> exact = new LinkedHashMap<>();
        bearing.forEach(
                (key, each) -> exact.put(key, total.amount().multiply(each).divide(weight, PRECISELY)));
        return new Shared<>(total, LargestRemainder.round(exact, total));
    }

    Pounds part(K key) {
        return parts.getOrDefault(key, Pounds.ZERO);
    }

    private static <K> Map<K, BigDecimal> bearing(Map<K, BigDecimal> weights) {
        Map<K, BigDecimal> bearing = new LinkedHashMap<>();
        weights.forEach((key, weight) -> bearing.put(key, weight.max(BigDecimal.ZERO)));
        if (sum(bearing).signum() == 0) {
            bearing.replaceAll((_, _) -> BigDecimal.ONE);
        }
        return bearing;
    }

    private static <K> BigDecimal sum(Map<K, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
