package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Percentage;
import uk.commonbaseline.partnership.Pounds;

/// How much an option's worth hangs on one assumption. The option is costed again for every point that is asked; the
/// net
/// present value is a straight line in an assumption, but for kinks where a grant meets all of a cost and where a line
/// finds no more to save.
///
/// @param npvOfTenthMore by how many pounds the net present value changes when the assumption is a tenth larger
/// @param value the switching value: the net present value is nought there, all else equal; empty where there is none
///     that makes sense
record Switching(Pounds npvOfTenthMore, Optional<BigDecimal> value) {
    private static final MathContext PRECISELY = new MathContext(40, HALF_EVEN);
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");
    /// A hundredth of a penny, thousandfold refined.
    private static final BigDecimal NOTHING = new BigDecimal("0.0000001");

    private static final int MOST_STEPS = 200;

    static Switching of(Option option, Assumption.Lever lever, Costing costing) {
        Line line = new Line(option, lever, costing);
        BigDecimal as = line.npv(BigDecimal.ONE);
        return new Switching(
                Pounds.rounded(line.npv(TENTH_MORE).subtract(as)),
                line.root(as).map(factor -> lever.central().multiply(factor)));
    }

    /// The net present value by the factor that an assumption is turned by.
    private record Line(Option option, Assumption.Lever lever, Costing costing) {
        BigDecimal npv(BigDecimal factor) {
            return costing.workings(lever.by().apply(factor).on(option)).npv();
        }

        /// First between nothing and as it is, then up to the largest value that makes sense.
        Optional<BigDecimal> root(BigDecimal as) {
            if (lever.central().signum() == 0) {
                return Optional.empty();
            }
            BigDecimal most = lever.most().divide(lever.central(), PRECISELY);
            return between(BigDecimal.ZERO, BigDecimal.ONE, as).or(() -> between(BigDecimal.ONE, most, npv(most)));
        }

        /// Narrows down by turns of straight lines and halves, so that a kink can't hold it up.
        private Optional<BigDecimal> between(BigDecimal from, BigDecimal to, BigDecimal atTo) {
            BigDecimal low = from;
            BigDecimal high = to;
            BigDecimal atLow = npv(low);
            BigDecimal atHigh = atTo;
            if (atLow.signum() == 0 || atLow.signum() * atHigh.signum() >= 0) {
                return Optional.empty();
            }
            for (int step = 0; step < MOST_STEPS; step++) {
                BigDecimal middle = step % 2 == 0 ? straight(low, atLow, high, atHigh) : half(low, high);
                BigDecimal there = npv(middle);
                if (there.abs().compareTo(NOTHING) <= 0) {
                    return Optional.of(middle);
                }
                if (there.signum() == atLow.signum()) {
                    low = middle;
                    atLow = there;
                } else {
                    high = middle;
                    atHigh = there;
                }
            }
            return Optional.empty();
        }

        private static BigDecimal straight(BigDecimal low, BigDecimal atLow, BigDecimal high, BigDecimal atHigh) {
            BigDecimal slope = atHigh.subtract(atLow).divide(high.subtract(low), PRECISELY);
            return low.subtract(atLow.divide(slope, PRECISELY));
        }

        private static BigDecimal half(BigDecimal low, BigDecimal high) {
            return low.add(high).divide(BigDecimal.TWO, PRECISELY);
        }
    }

    /// As option files write it: `7.31%` or `GBP 1,234.56`; "none" where no value makes sense.
    String written(Assumption.Unit unit) {
        return value.map(each -> switch (unit) {
                    case SHARE -> Percentage.written(each.setScale(4, HALF_EVEN));
                    case POUNDS -> "GBP " + new Pounds(each.setScale(2, HALF_EVEN)).inWords();
                })
                .orElse("none");
    }
}
