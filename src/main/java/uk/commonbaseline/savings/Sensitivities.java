package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.options.Option;

/// The tests that every option is put to: less saving, later, dearer, without a partner.
final class Sensitivities {
    private static final Set<String> ALL = Set.of();
    private static final int A_YEAR = 12;

    private final Costing costing;

    Sensitivities(Costing costing) {
        this.costing = costing;
    }

    /// One test of one option.
    ///
    /// @param key short and unique within the option
    record Tested(String key, String words, Outcome outcome) {}

    private record Test(String key, String words, Change change) {}

    /// All tests; none for the option that changes nothing.
    List<Tested> of(Option option) {
        if (option.code().equals(Option.AS_IS)) {
            return List.of();
        }
        return tests(option).stream()
                .map(test -> new Tested(
                        test.key(),
                        test.words(),
                        Outcome.of(
                                costing.cost(test.change().on(option)),
                                costing.terms().targetSaving())))
                .toList();
    }

    private List<Test> tests(Option option) {
        List<Test> tests = new ArrayList<>(List.of(
                new Test("base", "Central case", new Change.SavingBy(ALL, "", BigDecimal.ONE)),
                new Test("saving-10", "Savings 10% lower", new Change.SavingBy(ALL, "", new BigDecimal("0.90"))),
                new Test("saving-25", "Savings 25% lower", new Change.SavingBy(ALL, "", new BigDecimal("0.75"))),
                new Test("saving-50", "Savings 50% lower", new Change.SavingBy(ALL, "", new BigDecimal("0.50"))),
                new Test("delay-12", "Everything goes live 12 months later", new Change.Later(A_YEAR, ALL)),
                new Test("cost-up-40", "One-off costs 40% higher", new Change.CostBy("", new BigDecimal("1.40")))));
        List<String> taking = option.participation().partnersAmong(costing.partners());
        taking.forEach(partner ->
                tests.add(new Test("without-" + partner, "Without " + partner, new Change.Without(Set.of(partner)))));
        Set<String> small = small(option);
        if (small.size() > 1 && small.size() < taking.size()) {
            tests.add(new Test(
                    "without-small",
                    "Without the small partners " + String.join(", ", small),
                    new Change.Without(small)));
        }
        return tests;
    }

    /// Partners with a small share of the in-scope cost that takes part.
    private Set<String> small(Option option) {
        BaseByCell taking = costing.base().within(option.participation());
        BigDecimal limit =
                taking.inScope().amount().multiply(costing.terms().agreed().smallPartner());
        Map<String, BigDecimal> inScope = taking.inScopeByPartner();
        Set<String> small = new LinkedHashSet<>(option.participation().partnersAmong(costing.partners()));
        small.removeIf(partner -> inScope.getOrDefault(partner, BigDecimal.ZERO).compareTo(limit) >= 0);
        return small;
    }
}
