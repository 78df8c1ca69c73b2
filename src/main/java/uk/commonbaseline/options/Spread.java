package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.List;

/// How something that comes once is spread over the years from its start, as fractions that add up to 1.
/// At most six years, so that every horizon holds the whole of it.
public record Spread(List<BigDecimal> byYear) implements Profile {
    public static final Spread IN_YEAR_ZERO = new Spread(List.of(BigDecimal.ONE));
    private static final int LONGEST = 6;

    public Spread {
        byYear = List.copyOf(byYear);
        BigDecimal total = byYear.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "the years must add up to 100%%, not to %s".formatted(Percentage.written(total)));
        }
        if (byYear.size() > LONGEST) {
            throw new IllegalArgumentException("what comes once falls within year 0 to year " + (LONGEST - 1));
        }
    }

    @Override
    public BigDecimal inYear(int sinceStart) {
        return sinceStart >= 0 && sinceStart < byYear.size() ? byYear.get(sinceStart) : BigDecimal.ZERO;
    }
}
