package uk.commonbaseline.benefits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// The ledger of benefits: baseline = current + delivered + unclaimed, for each cell of each later year.
record Ledger(List<Entry> entries) {
    Ledger {
        entries = List.copyOf(entries);
    }

    /// @param unclaimed the fall that nobody claims, negative where the cost grew; empty where nothing was measured
    record Entry(FinancialYear year, Cell cell, Pounds delivered, Optional<Pounds> unclaimed) {}

    static Ledger of(List<LaterYear> years, List<JudgedClaim> claims) {
        Map<FinancialYear, Map<CellKey, Pounds>> delivered = new HashMap<>();
        claims.forEach(each -> delivered
                .computeIfAbsent(each.year(), _ -> new HashMap<>())
                .merge(each.claim().cell(), each.inLedger(), Pounds::plus));
        return new Ledger(years.stream()
                .flatMap(year -> entries(year, delivered.getOrDefault(year.year(), Map.of())).stream())
                .toList());
    }

    /// A claim may lie in a cell that never cost anything; it then delivers nothing, and needs no entry.
    private static List<Entry> entries(LaterYear year, Map<CellKey, Pounds> delivered) {
        return new TreeMap<>(year.cells())
                .values().stream()
                        .map(cell -> {
                            Pounds claimed = delivered.getOrDefault(cell.key(), Pounds.ZERO);
                            return new Entry(
                                    year.year(), cell, claimed, cell.fall().map(fall -> fall.minus(claimed)));
                        })
                        .toList();
    }
}
