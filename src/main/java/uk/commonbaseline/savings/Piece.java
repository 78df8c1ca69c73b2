package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;

/// The smallest part of an option: what one line brings or costs on one partner's service and subjective group. All
/// figures of an option are sums of its pieces.
///
/// @param line name of the savings line, or the kind of the cost such as `one-off/ict`
/// @param partner whose base it lies in; empty for a fixed amount that those who take part bear together
/// @param service empty for costs
/// @param group standard subjective group; 0 for costs, and for income and avoided costs given as amounts
/// @param pounds a year at full effect (one-off: in all), never negative, exact and not rounded; the allowances for
///     optimism are in it, the probability is not
/// @param probability from 0 to 1 that it comes at all
/// @param byYear the fraction of `pounds` in each year from the decision, year 0 first
public record Piece(
        Nature nature,
        String line,
        String partner,
        String service,
        int group,
        ThreePoint pounds,
        BigDecimal probability,
        List<BigDecimal> byYear) {
    public Piece {
        byYear = List.copyOf(byYear);
    }

    /// Pounds of the central case in one year, weighed by probability; without sign, not rounded.
    public BigDecimal expectedInYear(int year) {
        return expected(Case.CENTRAL).multiply(byYear.get(year));
    }

    /// Whether it falls on all who take part together, however many they are.
    public boolean isShared() {
        return partner.isEmpty();
    }

    BigDecimal expected(Case which) {
        return pounds.in(which).multiply(probability);
    }
}
