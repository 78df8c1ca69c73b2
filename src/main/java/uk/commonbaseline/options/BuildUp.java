package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.List;

/// How something that lasts grows to its full effect, as fractions by year from going live.
/// Before that it is nothing; after the last year it stays at full effect.
public record BuildUp(List<BigDecimal> byYear) implements Profile {
    public static final BuildUp AT_ONCE = new BuildUp(List.of(BigDecimal.ONE));
    /// 30 %, 70 %, 100 %: with the year of decision before it, 0/30/70/100.
    public static final BuildUp OVER_THREE_YEARS =
            new BuildUp(List.of(new BigDecimal("0.3"), new BigDecimal("0.7"), BigDecimal.ONE));

    public BuildUp {
        byYear = List.copyOf(byYear);
        if (byYear.isEmpty() || byYear.getLast().compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "a phase profile must end at 100%%, not at %s".formatted(Percentage.ofLast(byYear)));
        }
    }

    @Override
    public BigDecimal inYear(int sinceStart) {
        return sinceStart < 0 ? BigDecimal.ZERO : byYear.get(Math.min(sinceStart, byYear.size() - 1));
    }
}
