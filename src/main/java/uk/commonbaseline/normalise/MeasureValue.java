package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.FinancialYear;

/// One value of one indicator.
///
/// @param period 0 is the year, 1 to 12 a month from April, 21 to 24 a quarter
/// @param survey null where it is no answer to a survey
/// @param value null where the council does not collect it, never zero for missing
public record MeasureValue(
        Origin origin,
        int part,
        SourceCode indicator,
        FinancialYear year,
        int period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal target,
        boolean collected,
        @Nullable Survey survey) {

    /// Of an indicator that is no survey.
    public MeasureValue(
            Origin origin,
            int part,
            SourceCode indicator,
            FinancialYear year,
            int period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal target,
            boolean collected) {
        this(origin, part, indicator, year, period, value, numerator, denominator, target, collected, null);
    }

    public enum Audience {
        COMMISSIONER,
        USER
    }

    /// Who answered: one person one statement, or several together.
    ///
    /// @param score 1 to 5 of a single answer, else null
    /// @param invited how many were asked, where the file tells
    public record Survey(
            Audience audience,
            @Nullable Integer score,
            @Nullable BigDecimal invited) {}
}
