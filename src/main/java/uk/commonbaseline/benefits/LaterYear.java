package uk.commonbaseline.benefits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// What the extracts of one year after the baseline show beside it.
///
/// @param notMeasured councils whose costs of the year can't be compared, each with the reason
/// @param cells all cells that have a cost then or now
/// @param evidence what became of the posts, contracts and cost centres of the baseline
record LaterYear(
        FinancialYear year,
        Map<String, String> notMeasured,
        SortedMap<CellKey, Cell> cells,
        Map<Evidence, Evidence.Found> evidence) {
    LaterYear {
        notMeasured = Map.copyOf(notMeasured);
        cells = new TreeMap<>(cells);
        evidence = Map.copyOf(evidence);
    }

    Optional<String> whyNotMeasured(String council) {
        return Optional.ofNullable(notMeasured.get(council));
    }

    /// Nothing fell where nothing ever cost anything.
    Pounds fall(CellKey key) {
        return Optional.ofNullable(cells.get(key)).flatMap(Cell::fall).orElse(Pounds.ZERO);
    }

    /// What the holder's extracts show of it; where they are not whole, nothing that is missing there is gone.
    Evidence.Found find(Evidence wanted) {
        Evidence plain = wanted.plain();
        Evidence.Found found = evidence.getOrDefault(
                plain,
                new Evidence.Found(
                        Evidence.Proof.NOT_IN_BASELINE,
                        "%s|%s|%s".formatted(plain.kind(), plain.council(), plain.ref()),
                        List.of()));
        boolean less = found.proof() == Evidence.Proof.GONE || found.proof() == Evidence.Proof.SMALLER;
        return less && whyNotMeasured(plain.council()).isPresent() ? found.unseen() : found;
    }
}
