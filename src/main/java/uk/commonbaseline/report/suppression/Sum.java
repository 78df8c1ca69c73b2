package uk.commonbaseline.report.suppression;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/// A number as the sum of atoms: how much of each it takes.
///
/// @param parts by the number of the atom, modulo the prime of [Field]; never nought
public record Sum(Map<Integer, Long> parts) {
    public Sum {
        parts = Map.copyOf(parts);
    }

    public static Sum of(Map<Integer, BigDecimal> factors) {
        Map<Integer, Long> parts = new HashMap<>();
        factors.forEach((atom, factor) -> {
            if (factor.signum() != 0) {
                parts.put(atom, Field.of(factor));
            }
        });
        return new Sum(parts);
    }

    /// What is left of it for somebody who knows some atoms.
    Sum without(IntPredicate known) {
        Map<Integer, Long> left = new HashMap<>();
        parts.forEach((atom, factor) -> {
            if (!known.test(atom)) {
                left.put(atom, factor);
            }
        });
        return left.size() == parts.size() ? this : new Sum(left);
    }

    /// The sum less the atoms of somebody.
    public Sum less(IntPredicate somebodys) {
        return without(somebodys);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// The same for all multiples of a sum.
    Sum scaled() {
        int first = parts.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
        long inverse = Field.inverse(parts.getOrDefault(first, 1L));
        Map<Integer, Long> scaled = new HashMap<>();
        parts.forEach((atom, factor) -> scaled.put(atom, Field.times(factor, inverse)));
        return new Sum(scaled);
    }
}
