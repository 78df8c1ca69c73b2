package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;
import uk.commonbaseline.options.Case;

/// The smallest part of an option: what one line brings or costs on one partner's service and subjective group. All
/// figures of an option are sums of its pieces.
///
/// @param line name of the savings line, or the kind of the cost such as `one-off/ict`
/// @param partner whose base it lies in; empty for a fixed amount that those who take part bear together
/// @param service empty for costs
/// @param group standard subjective group; 0 for costs, and for income and avoided costs given as amounts
/// @param working how `pounds` come about
/// @param pounds a year at full effect (one-off: in all), never negative, exact and not rounded; the allowances for
///     optimism are in it, the probability is not
/// @param probability from 0 to 1 that it comes at all
/// @param lasting whether it comes every year once it has come; else `pounds` come once, spread over `byYear`
/// @param byYear the fraction of `pounds` in each year from the decision, year 0 first
public record Piece(
        Nature nature,
        String line,
        String partner,
        String service,
        int group,
        Working working,
        ThreePoint pounds,
        BigDecimal probability,
        boolean lasting,
        List<BigDecimal> byYear) {
    public Piece {
        byYear = List.copyOf(byYear);
    }

    /// An amount without further working.
    public Piece(
            Nature nature,
            String line,
            String partner,
            String service,
            int group,
            ThreePoint pounds,
            BigDecimal probability,
            List<BigDecimal> byYear) {
        this(
                nature,
                line,
                partner,
                service,
                group,
                Working.amount(pounds),
                pounds,
                probability,
                nature != Nature.ONE_OFF_COST,
                byYear);
    }

    /// What the pounds are made of: `base` x `rate` x `allowance` less `grant`, unless another line saved on the same
    /// pounds before or there was no more to save, which the pounds then differ by.
    ///
    /// @param base saveable base, in-scope cost or the amount itself
    /// @param rate of it, a fraction; 1 for amounts
    /// @param allowance 1 less the benefits bias, or 1 and the optimism bias
    public record Working(BigDecimal base, ThreePoint rate, BigDecimal allowance, BigDecimal grant) {
        static Working amount(ThreePoint pounds) {
            BigDecimal one = BigDecimal.ONE;
            return pounds.central().signum() == 0
                    ? new Working(one, pounds, one, BigDecimal.ZERO)
                    : new Working(pounds.central(), ThreePoint.certain(one), one, BigDecimal.ZERO);
        }
    }

    /// Pounds of the central case in one year, weighed by probability; without sign, not rounded.
    public BigDecimal expectedInYear(int year) {
        return expected(Case.CENTRAL).multiply(byYear.get(year));
    }

    /// What a pound at full effect of it is worth over all years, without sign; exact.
    ///
    /// @param factors discount factors by year, as many as the years of the piece
    public BigDecimal presentOfAPound(List<BigDecimal> factors) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 0; year < factors.size(); year++) {
            sum = sum.add(byYear.get(year).multiply(factors.get(year)));
        }
        return sum;
    }

    /// Pounds of the central case at full effect, weighed by probability; without sign, not rounded.
    public BigDecimal expected() {
        return expected(Case.CENTRAL);
    }

    /// Whether it falls on all who take part together, however many they are.
    public boolean isShared() {
        return partner.isEmpty();
    }

    BigDecimal expected(Case which) {
        return pounds.in(which).multiply(probability);
    }

    BigDecimal expectedInYear(Case which, int year) {
        return expected(which).multiply(byYear.get(year));
    }
}
