package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;

/// How something that lasts grows to its full effect, as fractions by year from the year of going live.
/// Before that it is nothing; after the last year it stays at full effect.
record BuildUp(List<BigDecimal> byYear) {
    static final BuildUp AT_ONCE = new BuildUp(List.of(BigDecimal.ONE));

    /// 30 %, 70 %, 100 %: with the year of decision before it, 0/30/70/100.
    static final BuildUp OVER_THREE_YEARS =
            new BuildUp(List.of(new BigDecimal("0.3"), new BigDecimal("0.7"), BigDecimal.ONE));

    BuildUp {
        byYear = List.copyOf(byYear);
        if (byYear.isEmpty() || byYear.getLast().compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "a phase profile must end at 100%%, not at %s".formatted(Percentage.ofLast(byYear)));
        }
    }

    /// The fraction of the full effect in one year.
    ///
    /// @param sinceLive years since going live, negative before
    BigDecimal inYear(int sinceLive) {
        return sinceLive < 0 ? BigDecimal.ZERO : byYear.get(Math.min(sinceLive, byYear.size() - 1));
    }
}
