package uk.commonbaseline.benefits;

import java.util.Optional;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// Where one partner's part of a line stands in one year, at the baseline's prices.
///
/// @param delivered what was claimed and is borne out; empty where nothing was measured
/// @param expected where it is late, the year in which it is expected now
/// @param words why; empty where there is nothing to explain
record Position(
        PlanKey key,
        FinancialYear year,
        Pounds planned,
        Pounds forecast,
        Optional<Pounds> delivered,
        State state,
        Optional<FinancialYear> expected,
        String words) {
    Position withForecast(Pounds other) {
        return new Position(key, year, planned, other, delivered, state, expected, words);
    }
}
