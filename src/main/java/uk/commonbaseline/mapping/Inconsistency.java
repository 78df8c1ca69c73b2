package uk.commonbaseline.mapping;

import java.math.BigDecimal;
import java.util.List;

/// The same words, or nearly, mean different things in different councils: one question to all of them.
///
/// @param words as the code with the most at stake is called
/// @param pounds of all codes that are asked about, signs left aside
public record Inconsistency(
        String dimension, String words, List<Side> sides, BigDecimal pounds, BigDecimal fte, String question) {
    public Inconsistency {
        sides = List.copyOf(sides);
    }

    /// What one council has decided.
    public record Side(String council, String code, String name, String target, BigDecimal pounds, BigDecimal fte) {}
}
