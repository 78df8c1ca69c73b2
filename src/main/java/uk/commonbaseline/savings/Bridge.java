package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.commonbaseline.options.Case;
import uk.commonbaseline.partnership.Pounds;

/// From what the rates ask for to the net saving of a year at full effect, central case. Every step is exact, and the
/// steps sum to the totals to a hundredth of a penny.
final class Bridge {
    private final Workings workings;
    private final BaseByCell base;

    private Bridge(Workings workings, BaseByCell base) {
        this.workings = workings;
        this.base = base;
    }

    /// One step.
    ///
    /// @param amount pounds a year, below zero where it takes away
    /// @param total whether it is the sum of the steps before it
    record Step(String key, String words, Pounds amount, boolean total) {}

    /// All steps of a costed option.
    ///
    /// @param base the cells that take part
    static List<Step> of(OptionCosting costing, BaseByCell base) {
        Bridge bridge = new Bridge(costing.workings(), base);
        List<Step> steps = new ArrayList<>();
        Shared<String> gross = Shared.rounded(bridge.toGross());
        bridge.words().forEach((key, words) -> steps.add(new Step(key, words, gross.part(key), false)));
        steps.add(new Step("gross", "Gross saving", gross.total(), true));
        Shared<String> recurring = Shared.rounded(bridge.recurring());
        recurring
                .parts()
                .forEach((key, amount) -> steps.add(new Step(
                        key,
                        "Less " + key.substring("recurring/".length()).replace('-', ' '),
                        amount.negated(),
                        false)));
        steps.add(new Step("net", "Net saving", gross.total().minus(recurring.total()), true));
        return steps;
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("asked", "What the rates and amounts ask for, before anything is taken off");
        words.put("budgeted", "Less what the partners' own budgets save already");
        words.put("overlap", "Less what other lines save on the same pounds");
        words.put("optimism", "Less optimism bias");
        words.put("probability", "Less what may not come at all");
        return words;
    }

    private Map<String, BigDecimal> toGross() {
        Map<String, BigDecimal> steps = new LinkedHashMap<>();
        words().keySet().forEach(key -> steps.put(key, BigDecimal.ZERO));
        workings.pieces().stream()
                .filter(piece -> piece.nature().sign() > 0 && piece.lasting())
                .forEach(piece -> add(piece, steps));
        return steps;
    }

    private void add(Piece piece, Map<String, BigDecimal> steps) {
        BigDecimal rate = piece.working().rate().central();
        BigDecimal budgeted = rate.multiply(planned(piece));
        BigDecimal asked = rate.multiply(piece.working().base());
        BigDecimal allowed = asked.multiply(piece.working().allowance());
        BigDecimal pounds = piece.pounds().central();
        steps.merge("asked", asked.add(budgeted), BigDecimal::add);
        steps.merge("budgeted", budgeted.negate(), BigDecimal::add);
        steps.merge("overlap", pounds.subtract(allowed), BigDecimal::add);
        steps.merge("optimism", allowed.subtract(asked), BigDecimal::add);
        steps.merge("probability", piece.expected(Case.CENTRAL).subtract(pounds), BigDecimal::add);
    }

    private BigDecimal planned(Piece piece) {
        return base.cells().stream()
                .filter(cell -> piece.group() > 0
                        && cell.council().equals(piece.partner())
                        && cell.service().equals(piece.service())
                        && cell.groupNo() == piece.group())
                .map(cell -> cell.planned().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, BigDecimal> recurring() {
        return workings.pieces().stream()
                .filter(piece -> piece.nature() == Nature.RECURRING_COST)
                .collect(Collectors.toMap(
                        Piece::line, piece -> piece.expected(Case.CENTRAL), BigDecimal::add, LinkedHashMap::new));
    }
}
