package uk.commonbaseline.normalise;

import java.math.BigDecimal;

/// A figure that a row brought, counted when its cell was read and before the row's fate is known.
///
/// @param measure what it counts towards: a basis for costs, `fte` and `pay` for staff, `annual-value`, `values`
public record Measured(int part, String measure, BigDecimal amount) {}
