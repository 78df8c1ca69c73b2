package uk.commonbaseline.benefits;

import java.util.Optional;
import uk.commonbaseline.partnership.Pounds;

/// What one cell cost then and costs in a later year.
///
/// @param baseline in-scope controllable cost of the frozen baseline
/// @param later of the later year; empty where it was not measured
record Cell(CellKey key, Pounds baseline, Optional<Later> later) {
    /// @param supplied pounds of the files
    /// @param current the same at the baseline's prices
    record Later(Pounds supplied, Pounds current) {}

    static Cell measured(CellKey key, Pounds baseline, Pounds supplied, Pounds current) {
        return new Cell(key, baseline, Optional.of(new Later(supplied, current)));
    }

    static Cell notMeasured(CellKey key, Pounds baseline) {
        return new Cell(key, baseline, Optional.empty());
    }

    /// By how much the cost fell at the baseline's prices; negative where it grew, empty where it was not measured.
    Optional<Pounds> fall() {
        return later.map(now -> baseline.minus(now.current()));
    }
}
