package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;

/// How a cost that comes once is spread over the years from the decision, as fractions that add up to 1.
/// At most six years, so that every horizon holds the whole cost.
record Spread(List<BigDecimal> byYear) {
    static final Spread IN_YEAR_ZERO = new Spread(List.of(BigDecimal.ONE));
    private static final int LONGEST = 6;

    Spread {
        byYear = List.copyOf(byYear);
        BigDecimal total = byYear.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "the years must add up to 100%%, not to %s".formatted(Percentage.written(total)));
        }
        if (byYear.size() > LONGEST) {
            throw new IllegalArgumentException("a one-off cost falls within year 0 to year " + (LONGEST - 1));
        }
    }

    /// The fraction that falls into one year.
    ///
    /// @param year years since the decision, from 0
    BigDecimal inYear(int year) {
        return year < byYear.size() ? byYear.get(year) : BigDecimal.ZERO;
    }
}
