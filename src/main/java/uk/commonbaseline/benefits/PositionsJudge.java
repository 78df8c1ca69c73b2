package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.commonbaseline.partnership.FinancialYear;

/// Says for each part of the plan what became of it, year by year.
///
/// @param plan of the chosen option
/// @param forecasts of officers
/// @param contracts of the baseline that have an end
/// @param deliveredFrom the part of a planned amount from which it counts as delivered, above 0 and up to 1
record PositionsJudge(
        List<PlannedYear> plan, List<Forecast> forecasts, List<RunningContract> contracts, BigDecimal deliveredFrom) {

    /// @param years what was measured, ascending
    /// @param claims as they were judged for these years
    List<Position> judge(List<LaterYear> years, List<JudgedClaim> claims) {
        Map<PlanKey, List<PlannedYear>> planned =
                plan.stream().collect(Collectors.groupingBy(PlannedYear::key, TreeMap::new, Collectors.toList()));
        claims.forEach(each -> planned.computeIfAbsent(key(each.claim()), _ -> List.of()));
        SortedMap<FinancialYear, LaterYear> measured = new TreeMap<>();
        years.forEach(year -> measured.put(year.year(), year));
        Set<FinancialYear> all = new TreeSet<>(measured.keySet());
        plan.forEach(each -> all.add(each.year()));
        Unclaimed unclaimed = new Unclaimed(Ledger.of(years, claims));
        List<Position> positions = new ArrayList<>();
        planned.forEach((key, parts) ->
                positions.addAll(line(key, parts, claims, unclaimed).judge(all, measured)));
        return List.copyOf(positions);
    }

    private LinePart line(PlanKey key, Collection<PlannedYear> parts, List<JudgedClaim> claims, Unclaimed unclaimed) {
        return new LinePart(
                key,
                List.copyOf(parts),
                claims.stream().filter(each -> key(each.claim()).equals(key)).toList(),
                forecasts.stream().filter(each -> each.isOf(key)).toList(),
                contracts.stream()
                        .filter(each -> each.council().equals(key.council())
                                && each.service().equals(key.service()))
                        .toList(),
                unclaimed,
                deliveredFrom);
    }

    private static PlanKey key(Claim claim) {
        return new PlanKey(
                claim.line(), claim.nature(), claim.council(), claim.cell().service());
    }
}
