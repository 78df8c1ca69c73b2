package uk.commonbaseline.partnership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/// Full-time equivalents, held to four decimals. One post is usually between 0 and 1; sums are larger.
public record Fte(BigDecimal amount) implements Comparable<Fte> {
    public static final int DECIMALS = 4;
    public static final Fte ZERO = new Fte(BigDecimal.ZERO);

    /// Weeks in a year as local government counts them for term-time posts.
    public static final BigDecimal WEEKS_IN_A_YEAR = new BigDecimal("52.143");

    public Fte {
        Objects.requireNonNull(amount);
        amount = amount.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    public static Fte of(String amount) {
        return new Fte(new BigDecimal(amount));
    }

    /// Hours a week over whole-time hours, times paid weeks over the weeks of a year.
    /// A post paid for 52 weeks or more counts as the whole year.
    public static Fte fromHours(BigDecimal hours, BigDecimal wholeTimeHours, BigDecimal paidWeeks) {
        BigDecimal ofAYear = paidWeeks.compareTo(BigDecimal.valueOf(52)) >= 0
                ? BigDecimal.ONE
                : paidWeeks.divide(WEEKS_IN_A_YEAR, 10, RoundingMode.HALF_EVEN);
        return new Fte(hours.divide(wholeTimeHours, 10, RoundingMode.HALF_EVEN).multiply(ofAYear));
    }

    public Fte plus(Fte other) {
        return new Fte(amount.add(other.amount));
    }

    public Fte minus(Fte other) {
        return new Fte(amount.subtract(other.amount));
    }

    public Fte times(Share share) {
        return new Fte(amount.multiply(share.fraction()));
    }

    /// More than `tolerance` apart, in either direction.
    public boolean differsFrom(Fte other, BigDecimal tolerance) {
        return amount.subtract(other.amount).abs().compareTo(tolerance) > 0;
    }

    @Override
    public int compareTo(Fte other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString();
    }
}
