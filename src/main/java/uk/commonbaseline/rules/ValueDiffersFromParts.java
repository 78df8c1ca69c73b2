package uk.commonbaseline.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.MeasureValue;

/// The value of an indicator is what its numerator and denominator make, as a ratio, in percent or in a thousand,
/// within
/// 0.05. Its parts count, since only they can be added up over partners.
@Component
final class ValueDiffersFromParts implements MeasureRule {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    private static final List<BigDecimal> UNITS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));
    private static final int DECIMALS = 10;

    record ValueDiffersFromPartsFound(Place place, String value, String made) implements Finding.OfRow {
        @Override
        public String code() {
            return "value-differs-from-parts";
        }

        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return made.isEmpty()
                    ? "The value is given as %s, but the denominator is 0.".formatted(value)
                    : "The value is given as %s, but numerator and denominator make %s.".formatted(value, made);
        }

        @Override
        public String remedy() {
            return "Check the three figures. We count numerator and denominator until you tell us otherwise.";
        }
    }

    @Override
    public void check(MeasureValue measure, Consumer<Finding> found) {
        @Nullable BigDecimal value = measure.value();
        @Nullable BigDecimal numerator = measure.numerator();
        @Nullable BigDecimal denominator = measure.denominator();
        boolean oneAnswer = measure.survey() != null && measure.survey().score() != null;
        if (value == null || numerator == null || denominator == null || oneAnswer) {
            return;
        }
        if (denominator.signum() == 0) {
            found.accept(new ValueDiffersFromPartsFound(measure.origin().place(), plain(value), ""));
        } else if (UNITS.stream().noneMatch(unit -> agrees(value, ratio(numerator, denominator, unit)))) {
            found.accept(new ValueDiffersFromPartsFound(
                    measure.origin().place(), plain(value), nearest(value, numerator, denominator)));
        }
    }

    private static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator, BigDecimal unit) {
        return numerator.multiply(unit).divide(denominator, DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static boolean agrees(BigDecimal value, BigDecimal made) {
        return value.subtract(made).abs().compareTo(TOLERANCE) <= 0;
    }

    /// In the unit that the value is most likely given in: the one in which it is the fewest times too large or small.
    private static String nearest(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal nearest = ratio(numerator, denominator, BigDecimal.ONE);
        for (BigDecimal unit : UNITS) {
            BigDecimal made = ratio(numerator, denominator, unit);
            if (timesApart(value, made).compareTo(timesApart(value, nearest)) < 0) {
                nearest = made;
            }
        }
        return plain(nearest.setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal timesApart(BigDecimal value, BigDecimal made) {
        BigDecimal smaller = value.abs().min(made.abs());
        return smaller.signum() == 0
                ? value.subtract(made).abs()
                : value.abs().max(made.abs()).divide(smaller, DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
