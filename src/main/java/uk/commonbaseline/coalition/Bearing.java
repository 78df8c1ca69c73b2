package uk.commonbaseline.coalition;

import java.math.BigDecimal;
import java.util.Map;

/// What keys go by besides money.
///
/// @param population inhabitants by partner; a partner without an entry has none
/// @param fte full-time equivalents of what takes part, by partner
record Bearing(Map<String, BigDecimal> population, Map<String, BigDecimal> fte) {
    Bearing {
        population = Map.copyOf(population);
        fte = Map.copyOf(fte);
    }
}
