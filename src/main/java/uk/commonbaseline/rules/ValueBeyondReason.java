package uk.commonbaseline.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.MeasureValue;

/// A year's value far above any indicator of the set is a slip of the decimal point or of the unit.
@Component
final class ValueBeyondReason implements MeasureRule {
    private static final BigDecimal BEYOND_REASON = BigDecimal.valueOf(1_000_000);

    record ValueBeyondReasonFound(Place place, String value) implements Finding.OfRow {
        @Override
        public String code() {
            return "value-beyond-reason";
        }

        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "The value %s is far beyond the usual range.".formatted(value);
        }

        @Override
        public String remedy() {
            return "Check the decimal point and the unit.";
        }
    }

    @Override
    public void check(MeasureValue value, Consumer<Finding> found) {
        @Nullable BigDecimal given = value.value();
        if (given != null && given.abs().compareTo(BEYOND_REASON) > 0) {
            found.accept(new ValueBeyondReasonFound(value.origin().place(), given.toPlainString()));
        }
    }
}
