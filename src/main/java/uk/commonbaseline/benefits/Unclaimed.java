package uk.commonbaseline.benefits;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// The falls that nobody claims. Each pound explains one line only.
final class Unclaimed {
    private final Map<FinancialYear, Map<CellKey, Pounds>> left = new HashMap<>();

    Unclaimed(Ledger ledger) {
        ledger.entries()
                .forEach(entry -> entry.unclaimed()
                        .ifPresent(pounds -> left.computeIfAbsent(entry.year(), _ -> new HashMap<>())
                                .put(entry.cell().key(), pounds)));
    }

    /// What is left of these cells together; a cost that grew counts against it.
    Pounds left(FinancialYear year, Collection<CellKey> cells) {
        return cells.stream().map(cell -> left(year, cell)).reduce(Pounds.ZERO, Pounds::plus);
    }

    /// Takes what is left of these cells, up to `most`.
    ///
    /// @return what was taken
    Pounds take(FinancialYear year, Collection<CellKey> cells, Pounds most) {
        Pounds wanted = least(left(year, cells), most);
        Pounds missing = wanted;
        for (CellKey cell : cells) {
            Pounds part = least(missing, left(year, cell));
            if (part.compareTo(Pounds.ZERO) > 0) {
                left.getOrDefault(year, new HashMap<>()).merge(cell, part.negated(), Pounds::plus);
                missing = missing.minus(part);
            }
        }
        return wanted;
    }

    private Pounds left(FinancialYear year, CellKey cell) {
        return left.getOrDefault(year, Map.of()).getOrDefault(cell, Pounds.ZERO);
    }

    private static Pounds least(Pounds one, Pounds other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
