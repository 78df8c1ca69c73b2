package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.partnership.Pounds;

/// The real discount rate at which an option is worth nothing.
final class InternalReturn {
    private static final BigDecimal HIGHEST = BigDecimal.TEN;
    private static final BigDecimal FINE = new BigDecimal("0.0000001");
    private static final int DECIMALS = 6;

    private InternalReturn() {}

    /// A fraction to 6 decimals, found by halving; empty where cash turns from loss to gain at no rate from 0 to
    /// 1,000 %.
    ///
    /// @param nets by year, from year 0
    static Optional<BigDecimal> of(List<Pounds> nets) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = HIGHEST;
        if (worth(nets, low).signum() <= 0 || worth(nets, high).signum() >= 0) {
            return Optional.empty();
        }
        while (high.subtract(low).compareTo(FINE) > 0) {
            BigDecimal middle = low.add(high).divide(BigDecimal.TWO);
            if (worth(nets, middle).signum() > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(low.setScale(DECIMALS, HALF_EVEN));
    }

    private static BigDecimal worth(List<Pounds> nets, BigDecimal rate) {
        return Discounting.presentValue(nets, new Discounting(rate).factors(nets.size() - 1));
    }
}
