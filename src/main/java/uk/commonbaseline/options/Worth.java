package uk.commonbaseline.options;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.Pounds;

/// How large a saving is a year at full effect.
public sealed interface Worth {
    String written();

    /// A rate on the saveable base of the baseline.
    record OfBase(RateRange rate) implements Worth {
        @Override
        public String written() {
            return rate.written();
        }
    }

    /// An amount, for what no base holds: income, and costs that would have come.
    record Amount(Pounds low, Pounds central, Pounds high) implements Worth {
        public Amount {
            if (low.compareTo(central) > 0 || central.compareTo(high) > 0) {
                throw new IllegalArgumentException("amounts must rise: low %s, central %s, high %s"
                        .formatted(low.inWords(), central.inWords(), high.inWords()));
            }
        }

        public BigDecimal in(Case which) {
            return switch (which) {
                case LOW -> low.amount();
                case CENTRAL -> central.amount();
                case HIGH -> high.amount();
            };
        }

        @Override
        public String written() {
            return "GBP %s/%s/%s".formatted(low.inWords(), central.inWords(), high.inWords());
        }
    }
}
