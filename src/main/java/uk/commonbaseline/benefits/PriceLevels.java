package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.warehouse.PriceIndex;

/// Brings pounds of a year to the baseline's prices, rounded once to a hundredth of a penny.
record PriceLevels(FinancialYear base, List<PriceIndex> indices) {
    PriceLevels {
        indices = List.copyOf(indices);
    }

    /// Empty where an index has no level for one of the two years.
    Optional<Pounds> restated(BigDecimal amount, String index, FinancialYear year) {
        if (year.equals(base)) {
            return Optional.of(Pounds.rounded(amount));
        }
        return level(index, base)
                .flatMap(to -> level(index, year)
                        .map(from -> Pounds.rounded(amount.multiply(to)
                                .divide(from, Pounds.DECIMALS + 8, java.math.RoundingMode.HALF_EVEN))));
    }

    private Optional<BigDecimal> level(String index, FinancialYear year) {
        return indices.stream()
                .filter(each -> each.kind().equals(index) && each.year().equals(year))
                .map(PriceIndex::level)
                .findFirst();
    }
}
