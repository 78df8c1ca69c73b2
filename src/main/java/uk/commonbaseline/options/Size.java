package uk.commonbaseline.options;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.Pounds;

/// How large a cost is: pounds, or a share of the in-scope cost that takes part.
public sealed interface Size {
    String written();

    /// A fixed amount.
    ///
    /// @param amount at prices of the baseline's year, not negative
    record Amount(Pounds amount) implements Size {
        @Override
        public String written() {
            return "GBP " + amount.inWords();
        }
    }

    /// A share of what the services cost.
    ///
    /// @param share fraction from 0 to 1
    record ShareOfBase(BigDecimal share) implements Size {
        @Override
        public String written() {
            return Percentage.written(share) + " of in-scope cost";
        }
    }
}
