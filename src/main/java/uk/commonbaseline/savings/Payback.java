package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// When an option has earned back what it cost.
final class Payback {
    private Payback() {}

    /// Years from the decision to 2 decimals, evenly within the year in which cumulative cash leaves the negative for
    /// the last time. 0.00 when it is never negative; empty when it does not end above zero.
    ///
    /// @param cumulative undiscounted cumulative cash in pounds by year, from year 0
    static Optional<BigDecimal> of(List<BigDecimal> cumulative) {
        if (cumulative.getLast().signum() <= 0) {
            return Optional.empty();
        }
        int last = lastNegative(cumulative);
        return Optional.of(last < 0 ? BigDecimal.ZERO.setScale(2) : crossing(cumulative, last));
    }

    private static int lastNegative(List<BigDecimal> cumulative) {
        int year = cumulative.size() - 1;
        while (year >= 0 && cumulative.get(year).signum() >= 0) {
            year--;
        }
        return year;
    }

    private static BigDecimal crossing(List<BigDecimal> cumulative, int last) {
        BigDecimal owed = cumulative.get(last).negate();
        BigDecimal earned = cumulative.get(last + 1).add(owed);
        BigDecimal years = BigDecimal.valueOf(last).add(owed.divide(earned, 20, HALF_EVEN));
        return years.setScale(2, HALF_EVEN);
    }
}
