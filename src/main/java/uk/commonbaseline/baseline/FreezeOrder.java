package uk.commonbaseline.baseline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What is to be frozen.
///
/// @param asOf freeze what counted, and what maps said, at this moment; empty for now
/// @param withWithdrawn also files that counted then and were withdrawn since
/// @param recipe the settings that it is frozen with, by path under `jobs`; they are kept with it
public record FreezeOrder(
        String name,
        BaselineSettings settings,
        Optional<Instant> asOf,
        boolean withWithdrawn,
        Map<String, byte[]> recipe) {
    public FreezeOrder {
        recipe = Map.copyOf(recipe);
    }
}
