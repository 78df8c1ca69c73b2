package uk.commonbaseline.reconcile;

import java.math.BigDecimal;
import java.util.Map;
import uk.commonbaseline.finding.NextMove;

/// How one check is judged.
///
/// @param green the largest measure that is still green, in the check's unit
/// @param amber the largest measure that is still amber
/// @param floor a difference up to this does not matter, whatever its measure
/// @param owner whose move it is where the check is not green
/// @param limits further figures that this check compares with, by name
record CheckRule(
        String id,
        BigDecimal green,
        BigDecimal amber,
        BigDecimal floor,
        Stops stops,
        NextMove owner,
        Map<String, BigDecimal> limits) {
    CheckRule {
        limits = Map.copyOf(limits);
    }
}
