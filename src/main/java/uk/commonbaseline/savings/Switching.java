package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Percentage;
import uk.commonbaseline.partnership.Pounds;

/// How much an option's worth hangs on one assumption. The net present value is a straight line in every assumption
/// with a lever, so two points of it tell all.
///
/// @param npvOfTenthMore by how many pounds the net present value changes when the assumption is a tenth larger
/// @param value the switching value: the net present value is nought there, all else equal; empty where there is none
///     that makes sense
record Switching(Pounds npvOfTenthMore, Optional<BigDecimal> value) {
    private static final MathContext PRECISELY = new MathContext(40, HALF_EVEN);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    static Switching of(Option option, Assumption.Lever lever, Costing costing) {
        BigDecimal as = costing.workings(option).npv();
        BigDecimal without =
                costing.workings(lever.by().apply(BigDecimal.ZERO).on(option)).npv();
        BigDecimal slope = as.subtract(without);
        return new Switching(Pounds.rounded(slope.multiply(TENTH)), value(lever, without, slope));
    }

    private static Optional<BigDecimal> value(Assumption.Lever lever, BigDecimal without, BigDecimal slope) {
        if (slope.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal factor = without.negate().divide(slope, PRECISELY);
        BigDecimal value = lever.central().multiply(factor);
        boolean sensible = value.signum() >= 0 && value.compareTo(lever.most()) <= 0;
        return sensible ? Optional.of(value) : Optional.empty();
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
