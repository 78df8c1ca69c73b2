package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.FinancialYear;

/// One value of one indicator.
///
/// @param period 0 is the year, 1 to 12 a month from April, 21 to 24 a quarter
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
        boolean collected) {}
