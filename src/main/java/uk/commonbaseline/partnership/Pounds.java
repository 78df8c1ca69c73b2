package uk.commonbaseline.partnership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/// An exact amount of pounds sterling, held to a hundredth of a penny (four decimals).
/// Negative amounts are income or corrections. Two amounts are equal when they are worth the same.
public record Pounds(BigDecimal amount) implements Comparable<Pounds> {
    /// Decimals kept in the warehouse, `numeric(18,4)`.
    public static final int DECIMALS = 4;

    public static final Pounds ZERO = new Pounds(BigDecimal.ZERO);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /// Holds the amount to four decimals.
    ///
    /// @throws ArithmeticException if the amount has more than four decimals; use [#rounded] where that is expected
    public Pounds {
        Objects.requireNonNull(amount);
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Pounds of(String amount) {
        return new Pounds(new BigDecimal(amount));
    }

    /// Rounds half-even to a hundredth of a penny, for results of divisions and for float noise in files.
    public static Pounds rounded(BigDecimal amount) {
        return new Pounds(amount.setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    public Pounds plus(Pounds other) {
        return new Pounds(amount.add(other.amount));
    }

    public Pounds minus(Pounds other) {
        return new Pounds(amount.subtract(other.amount));
    }

    public Pounds negated() {
        return new Pounds(amount.negate());
    }

    /// Rounded half-even to a hundredth of a penny.
    public Pounds times(BigDecimal factor) {
        return rounded(amount.multiply(factor));
    }

    public Pounds abs() {
        return new Pounds(amount.abs());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /// Whole thousands, rounded half-up as accountants do; for display only.
    public BigDecimal inThousands() {
        return amount.divide(THOUSAND, 0, RoundingMode.HALF_UP);
    }

    /// As a person reads it: `1,234.50`; a minus sign in front of negatives.
    public String inWords() {
        return String.format(Locale.UK, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Pounds other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
