package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.normalise.Periods.YearPeriod;
import uk.commonbaseline.partnership.FinancialYear;

/// Reads indicator values. What a council does not collect is a state of its own, never zero.
final class MeasureValues implements RecordReader<MeasureValue> {
    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> NOT_COLLECTED =
            Set.of("", "-", "–", "n/a", "na", "n/c", "nc", "n/k", "not collected", "not available", "tbc");

    private final FeedDefinition feed;

    MeasureValues(FeedDefinition feed) {
        this.feed = feed;
    }

    @Override
    public @Nullable MeasureValue read(FieldReader fields, Origin origin, int part, List<Measured> measured) {
        boolean collected = !isNotCollected(fields, Field.VALUE);
        @Nullable BigDecimal value = collected ? number(fields, Field.VALUE) : null;
        if (value != null) {
            measured.add(new Measured(part, "values", value));
        }
        @Nullable SourceCode indicator = fields.getCode(Field.INDICATOR, Field.INDICATOR_NAME);
        @Nullable BigDecimal target = isNotCollected(fields, Field.TARGET) ? null : number(fields, Field.TARGET);
        @Nullable
        BigDecimal numerator = isNotCollected(fields, Field.NUMERATOR) ? null : number(fields, Field.NUMERATOR);
        @Nullable
        BigDecimal denominator = isNotCollected(fields, Field.DENOMINATOR) ? null : number(fields, Field.DENOMINATOR);
        @Nullable YearPeriod period = fields.findPeriod(Field.PERIOD);
        @Nullable FinancialYear year = year(fields, period);
        if (indicator == null || year == null || (collected && value == null)) {
            fields.reportLackUnlessExplained(feed.gives(Field.PERIOD) ? Field.PERIOD : Field.FINANCIAL_YEAR);
            return null;
        }
        return new MeasureValue(
                origin,
                part,
                indicator,
                year,
                period == null ? 0 : period.period(),
                value,
                numerator,
                denominator,
                target,
                collected);
    }

    private @Nullable FinancialYear year(FieldReader fields, @Nullable YearPeriod period) {
        if (fields.isFilled(Field.FINANCIAL_YEAR)) {
            return fields.findYear(Field.FINANCIAL_YEAR);
        }
        if (period != null && period.year() != null) {
            return period.year();
        }
        if (feed.financialYear().isEmpty()) {
            fields.requireYear(period);
        }
        return feed.financialYear().orElse(null);
    }

    private static boolean isNotCollected(FieldReader fields, Field field) {
        @Nullable String text = fields.findText(field);
        return text == null || NOT_COLLECTED.contains(text.toLowerCase(Locale.ROOT));
    }

    /// To the four decimals that the warehouse keeps, so that what is measured is what is loaded.
    private static BigDecimal rounded(BigDecimal number) {
        return number.scale() <= DECIMALS ? number : number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal number(FieldReader fields, Field field) {
        @Nullable BigDecimal number = fields.findFootnotedNumber(field);
        boolean percentSign = String.valueOf(fields.findText(field)).contains("%");
        boolean fraction =
                fields.isShownAsPercent(field) || (fields.written(field).equals("fraction") && !percentSign);
        return number == null ? null : rounded(fraction ? number.multiply(HUNDRED) : number);
    }
}
