package uk.commonbaseline.savings;

import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rounds parts to hundredths of a penny so that they still add up to their rounded total.
final class LargestRemainder {
    private static final BigDecimal UNIT = new BigDecimal("0.0001");

    private LargestRemainder() {}

    /// Every part is rounded down; what is then missing goes, one hundredth of a penny each, to the parts that
    /// lost most, the earlier one where two lost the same. No part moves by a whole hundredth of a penny, and
    /// a part that needs no rounding stays as it is.
    ///
    /// @param total the parts' sum, rounded to 4 decimals
    /// @throws IllegalArgumentException when the parts don't add up to that
    static <K> Map<K, BigDecimal> round(Map<K, BigDecimal> parts, BigDecimal total) {
        Map<K, BigDecimal> rounded = new LinkedHashMap<>();
        parts.forEach((key, part) -> rounded.put(key, part.setScale(4, FLOOR)));
        List<K> byLoss = parts.keySet().stream()
                .sorted(Comparator.comparing((K key) -> loss(parts, key)).reversed())
                .toList();
        byLoss.subList(0, missing(rounded, total)).forEach(key -> rounded.merge(key, UNIT, BigDecimal::add));
        return rounded;
    }

    private static <K> int missing(Map<K, BigDecimal> rounded, BigDecimal total) {
        BigDecimal units = total.subtract(sum(rounded)).divideToIntegralValue(UNIT);
        if (units.signum() < 0 || units.compareTo(BigDecimal.valueOf(rounded.size())) > 0) {
            throw new IllegalArgumentException("parts of %s don't add up to %s".formatted(sum(rounded), total));
        }
        return units.intValueExact();
    }

    private static <K> BigDecimal loss(Map<K, BigDecimal> parts, K key) {
        BigDecimal part = parts.getOrDefault(key, BigDecimal.ZERO);
        return part.subtract(part.setScale(4, FLOOR));
    }

    private static <K> BigDecimal sum(Map<K, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
