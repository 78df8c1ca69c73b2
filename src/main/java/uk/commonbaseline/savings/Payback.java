package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.partnership.Pounds;

/// When an option has earned back what it cost.
final class Payback {
    private Payback() {}

    /// Years from the decision to 2 decimals, evenly within the year in which cumulative cash leaves the negative for
    /// the last time. 0.00 when it is never negative; empty when it does not end above zero.
    ///
    /// @param cumulative undiscounted cumulative cash by year, from year 0
    static Optional<BigDecimal> of(List<Pounds> cumulative) {
        if (cumulative.getLast().compareTo(Pounds.ZERO) <= 0) {
            return Optional.empty();
        }
        int last = lastNegative(cumulative);
        return Optional.of(last < 0 ? BigDecimal.ZERO.setScale(2) : crossing(cumulative, last));
    }

    private static int lastNegative(List<Pounds> cumulative) {
        int year = cumulative.size() - 1;
        while (year >= 0 && !cumulative.get(year).isNegative()) {
            year--;
        }
        return year;
    }

    private static BigDecimal crossing(List<Pounds> cumulative, int last) {
        Pounds owed = cumulative.get(last).negated();
        Pounds earned = cumulative.get(last + 1).plus(owed);
        BigDecimal years = BigDecimal.valueOf(last).add(owed.amount().divide(earned.amount(), 20, HALF_EVEN));
        return years.setScale(2, HALF_EVEN);
    }
}
