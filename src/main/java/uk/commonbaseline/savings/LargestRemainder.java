package uk.commonbaseline.savings;

import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.partnership.Pounds;

/// Rounds parts to hundredths of a penny so that they still add up to their rounded total.
public final class LargestRemainder {
    private static final Pounds UNIT = Pounds.of("0.0001");

    private LargestRemainder() {}

    /// Every part is rounded down; what is then missing goes, one hundredth of a penny each, to the parts that
    /// lost most, the earlier one where two lost the same. No part moves by a whole hundredth of a penny, and
    /// a part that needs no rounding stays as it is.
    ///
    /// @param total the parts' sum, rounded
    /// @throws IllegalArgumentException when the parts don't add up to that
    public static <K> Map<K, Pounds> round(Map<K, BigDecimal> parts, Pounds total) {
        Map<K, Pounds> rounded = new LinkedHashMap<>();
        parts.forEach((key, part) -> rounded.put(key, down(part)));
        List<K> byLoss = parts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<K, BigDecimal> part) -> loss(part.getValue()))
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
        byLoss.subList(0, missing(rounded, total)).forEach(key -> rounded.merge(key, UNIT, Pounds::plus));
        return rounded;
    }

    private static <K> int missing(Map<K, Pounds> rounded, Pounds total) {
        Pounds sum = rounded.values().stream().reduce(Pounds.ZERO, Pounds::plus);
        BigDecimal units = total.minus(sum).amount().divideToIntegralValue(UNIT.amount());
        if (units.signum() < 0 || units.compareTo(BigDecimal.valueOf(rounded.size())) > 0) {
            throw new IllegalArgumentException("parts of %s don't add up to %s".formatted(sum, total));
        }
        return units.intValueExact();
    }

    private static BigDecimal loss(BigDecimal part) {
        return part.subtract(down(part).amount());
    }

    private static Pounds down(BigDecimal part) {
        return new Pounds(part.setScale(Pounds.DECIMALS, FLOOR));
    }
}
