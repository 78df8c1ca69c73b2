package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import uk.commonbaseline.partnership.Pounds;

/// Today's worth of money of later years, at a real rate. Year 0 is not discounted.
record Discounting(BigDecimal rate) {
    /// Precision at which factors are kept while computing; far beyond a hundredth of a penny.
    private static final MathContext PRECISELY = new MathContext(40, HALF_EVEN);

    /// Present value in pounds, not rounded to pence.
    ///
    /// @param byYear by year, from year 0
    /// @param factors by year, at least as many
    static BigDecimal presentValue(List<Pounds> byYear, List<BigDecimal> factors) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 0; year < byYear.size(); year++) {
            sum = sum.add(byYear.get(year).amount().multiply(factors.get(year)));
        }
        return sum;
    }

    /// A factor as reports print it, to 10 decimals.
    static BigDecimal printed(BigDecimal factor) {
        return factor.setScale(10, HALF_EVEN);
    }

    /// Factors from year 0 on, to 40 digits.
    ///
    /// @param years length after year 0
    List<BigDecimal> factors(int years) {
        return IntStream.rangeClosed(0, years).mapToObj(this::factor).toList();
    }

    private BigDecimal factor(int year) {
        return BigDecimal.ONE.divide(BigDecimal.ONE.add(rate).pow(year), PRECISELY);
    }
}
