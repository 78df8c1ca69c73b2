package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.normalise.MeasureValue.Audience;
import uk.commonbaseline.normalise.MeasureValue.Survey;
import uk.commonbaseline.normalise.Periods.YearPeriod;
import uk.commonbaseline.partnership.FinancialYear;

/// Reads indicator values. What a council does not collect is a state of its own, never zero.
final class MeasureValues implements RecordReader<MeasureValue> {
    private static final int DECIMALS = 4;
    private static final int AGREES_FROM = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> NOT_COLLECTED =
            Set.of("", "-", "–", "n/a", "na", "n/c", "nc", "n/k", "not collected", "not available", "tbc");

    private final FeedDefinition feed;

    MeasureValues(FeedDefinition feed) {
        this.feed = feed;
    }

    @Override
    public @Nullable MeasureValue read(FieldReader fields, Origin origin, int part, List<Measured> measured) {
        Field figure = feed.gives(Field.SCORE) ? Field.SCORE : Field.VALUE;
        boolean collected = !isNotCollected(fields, figure);
        @Nullable Integer score = figure == Field.SCORE && collected ? fields.findScore() : null;
        @Nullable BigDecimal value = collected ? value(fields, figure, score) : null;
        @Nullable Audience audience = fields.findWord(Field.AUDIENCE, Audience.values());
        if (figure == Field.SCORE) {
            fields.require(Field.AUDIENCE);
        }
        if (value != null) {
            measured.add(new Measured(part, "values", value));
        }
        @Nullable SourceCode indicator = fields.getCode(Field.INDICATOR, Field.INDICATOR_NAME);
        @Nullable BigDecimal target = isNotCollected(fields, Field.TARGET) ? null : number(fields, Field.TARGET);
        @Nullable BigDecimal numerator = score == null ? part(fields, Field.NUMERATOR) : agrees(score);
        @Nullable BigDecimal denominator = score == null ? part(fields, Field.DENOMINATOR) : BigDecimal.ONE;
        @Nullable BigDecimal invited = part(fields, Field.INVITED);
        @Nullable YearPeriod period = fields.findPeriod(Field.PERIOD);
        @Nullable FinancialYear year = year(fields, period);
        if (indicator == null
                || year == null
                || (collected && value == null)
                || (figure == Field.SCORE && audience == null)) {
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
                collected,
                audience == null ? null : new Survey(audience, score, invited));
    }

    private static @Nullable BigDecimal value(FieldReader fields, Field figure, @Nullable Integer score) {
        if (figure == Field.SCORE) {
            return score == null ? null : BigDecimal.valueOf(score);
        }
        return number(fields, figure);
    }

    /// An answer of 4 or 5 counts as one of one, any other as none of one, so that answers add up to the index.
    private static BigDecimal agrees(int score) {
        return score >= AGREES_FROM ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static @Nullable BigDecimal part(FieldReader fields, Field field) {
        return isNotCollected(fields, field) ? null : number(fields, field);
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
