package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.commonbaseline.options.Scenario;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;

/// Puts estimates in the place of a partner's figures: those of a partner like it, or the middle of all others by head
/// of population. The frozen baseline stays as it is.
///
/// @param base the frozen baseline
/// @param population heads by partner; partners without are not compared with
record Estimates(BaseByCell base, Map<String, Integer> population) {
    private static final MathContext PRECISELY = new MathContext(40, HALF_EVEN);

    private record Spot(String service, int group) {}

    /// The base with estimates in it.
    ///
    /// @param by +1 and -1 take the estimates at the ends of their range, 0 as they are
    BaseByCell with(List<Scenario.Estimate> estimates, int by) {
        List<BaseCell> cells = new ArrayList<>(base.cells());
        for (Scenario.Estimate estimate : estimates) {
            cells.removeIf(cell -> cell.council().equals(estimate.partner()) && concerns(estimate, cell.service()));
            BigDecimal factor = BigDecimal.ONE.add(estimate.within().multiply(BigDecimal.valueOf(by)));
            estimated(estimate).forEach(cell -> cells.add(cell.times(factor)));
        }
        return new BaseByCell(cells);
    }

    private static boolean concerns(Scenario.Estimate estimate, String service) {
        return estimate.services().isEmpty() || estimate.services().contains(service);
    }

    private List<BaseCell> estimated(Scenario.Estimate estimate) {
        return estimate.like()
                .map(other -> base.cells().stream()
                        .filter(cell -> cell.council().equals(other) && concerns(estimate, cell.service()))
                        .map(cell -> cell.times(estimate.share()).as(estimate.partner()))
                        .toList())
                .orElseGet(() -> middle(estimate));
    }

    /// For each service and group the middle of what the others spend by head, times the partner's own heads.
    private List<BaseCell> middle(Scenario.Estimate estimate) {
        int heads = population.getOrDefault(estimate.partner(), 0);
        Set<String> others = base.cells().stream()
                .map(BaseCell::council)
                .filter(council -> !council.equals(estimate.partner()) && population.getOrDefault(council, 0) > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Spot, List<BaseCell>> bySpot = new LinkedHashMap<>();
        base.cells().stream()
                .filter(cell -> others.contains(cell.council()) && concerns(estimate, cell.service()))
                .forEach(
                        cell -> bySpot.computeIfAbsent(new Spot(cell.service(), cell.groupNo()), _ -> new ArrayList<>())
                                .add(cell));
        List<BaseCell> cells = new ArrayList<>();
        bySpot.forEach((spot, peers) -> cells.add(new BaseCell(
                estimate.partner(),
                spot.service(),
                spot.group(),
                byHead(peers, others.size(), heads, BaseCell::inScope),
                byHead(peers, others.size(), heads, BaseCell::saveable),
                Fte.ZERO)));
        return cells;
    }

    /// Who has no cell spends nothing there, and counts in the middle all the same.
    private Pounds byHead(List<BaseCell> peers, int others, int heads, Function<BaseCell, Pounds> what) {
        List<BigDecimal> each = new ArrayList<>(Collections.nCopies(others - peers.size(), BigDecimal.ZERO));
        peers.forEach(cell -> each.add(what.apply(cell)
                .amount()
                .divide(BigDecimal.valueOf(population.getOrDefault(cell.council(), 1)), PRECISELY)));
        each.sort(BigDecimal::compareTo);
        int half = each.size() / 2;
        BigDecimal middle = each.size() % 2 == 1
                ? each.get(half)
                : each.get(half - 1).add(each.get(half)).divide(BigDecimal.TWO, PRECISELY);
        return Pounds.rounded(middle.multiply(BigDecimal.valueOf(heads)));
    }
}
