package uk.commonbaseline.mapping;

import java.math.BigDecimal;
import java.util.Comparator;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;

/// What hangs on a code.
///
/// @param pounds their sum, income against cost: what reports would show
/// @param moved the same without regard to signs, so that a code whose income equals its cost is not taken for nothing
/// @param fte of the posts under it
/// @param rows in published deliveries, of whatever year
public record Stake(Pounds pounds, Pounds moved, Fte fte, long rows) {
    public static final Stake NONE = new Stake(Pounds.ZERO, Pounds.ZERO, Fte.ZERO, 0);

    /// The most at stake first.
    static final Comparator<Stake> MOST_FIRST = Comparator.comparing(Stake::moved)
            .thenComparing(Stake::fte)
            .thenComparingLong(Stake::rows)
            .reversed();

    public static Stake ofPounds(BigDecimal amount) {
        return new Stake(Pounds.rounded(amount), Pounds.rounded(amount.abs()), Fte.ZERO, 1);
    }

    public static Stake ofPosts(Fte fte) {
        return new Stake(Pounds.ZERO, Pounds.ZERO, fte, 1);
    }

    public static Stake ofRow() {
        return new Stake(Pounds.ZERO, Pounds.ZERO, Fte.ZERO, 1);
    }

    public Stake plus(Stake other) {
        return new Stake(pounds.plus(other.pounds), moved.plus(other.moved), fte.plus(other.fte), rows + other.rows);
    }

    /// `£1,234.50`, `3.5 FTE`, or both; `12 rows` where it is neither.
    public String words() {
        boolean money = !moved.isZero();
        boolean posts = fte.amount().signum() != 0;
        if (!money && !posts) {
            return rows == 1 ? "1 row" : "%,d rows".formatted(rows);
        }
        return (money ? "£" + pounds.inWords() : "") + (money && posts ? " and " : "") + (posts ? fte + " FTE" : "");
    }
}
