package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.commonbaseline.partnership.Pounds;

/// What an option costs: once to get there, and every year from then on. Partners bear it by their in-scope cost.
final class ChangeCosts {
    private final Option option;
    private final Pounds inScope;
    private final Map<String, BigDecimal> weights = new LinkedHashMap<>();

    /// Costs of an option for those that take part.
    ///
    /// @param base the cells that take part
    /// @param partners the partners that take part
    ChangeCosts(Option option, BaseByCell base, List<String> partners) {
        this.option = option;
        this.inScope = base.inScope();
        Map<String, BigDecimal> known = base.inScopeByPartner();
        partners.forEach(partner -> weights.put(partner, known.getOrDefault(partner, BigDecimal.ZERO)));
    }

    /// One-off costs with optimism bias, in pounds.
    ///
    /// @param year years since the decision, from 0
    Shared<String> oneOffInYear(int year) {
        return shared(option.oneOffCosts(), cost -> cost.inYear(year, inScope));
    }

    /// Recurring costs with optimism bias, in pounds.
    ///
    /// @param year years since the decision, from 0
    Shared<String> recurringInYear(int year) {
        int sinceLive = option.yearsSinceLive(year);
        return shared(option.recurringCosts(), cost -> cost.inYear(sinceLive, inScope));
    }

    Shared<String> recurringAtFullEffect() {
        return shared(option.recurringCosts(), cost -> cost.atFullEffect(inScope));
    }

    private <C> Shared<String> shared(List<C> costs, Function<C, BigDecimal> pounds) {
        return Shared.byWeight(costs.stream().map(pounds).reduce(BigDecimal.ZERO, BigDecimal::add), weights);
    }
}
