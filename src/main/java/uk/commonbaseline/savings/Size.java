package uk.commonbaseline.savings;

import java.math.BigDecimal;

/// How large a cost is: pounds, or a share of the in-scope cost that takes part.
sealed interface Size {
    /// Pounds for an option whose partners and services cost `inScope` pounds a year.
    BigDecimal of(BigDecimal inScope);

    String written();

    /// A fixed amount.
    ///
    /// @param pounds at prices of the baseline's year, not negative
    record Amount(BigDecimal pounds) implements Size {
        @Override
        public BigDecimal of(BigDecimal inScope) {
            return pounds;
        }

        @Override
        public String written() {
            return "GBP %,.2f".formatted(pounds);
        }
    }

    /// A share of what the services cost.
    ///
    /// @param share fraction from 0 to 1
    record ShareOfBase(BigDecimal share) implements Size {
        @Override
        public BigDecimal of(BigDecimal inScope) {
            return inScope.multiply(share);
        }

        @Override
        public String written() {
            return Percentage.written(share) + " of in-scope cost";
        }
    }
}
