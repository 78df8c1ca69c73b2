package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import uk.commonbaseline.partnership.FinancialYear;

/// When something starts, in whole months from the first of April of the year of decision.
///
/// @param months 0 or more
public record GoLive(int months) {
    private static final int YEAR = 12;
    private static final MathContext PRECISELY = new MathContext(40, RoundingMode.HALF_EVEN);

    static GoLive of(FinancialYear decisionYear, YearMonth month) {
        return new GoLive(Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(decisionYear.firstDay()), month)));
    }

    /// The fraction of the full effect that falls into a financial year. A start within the year gives that year only
    /// the months that are left of it; the profile's years then run from that month to that month.
    ///
    /// @param year years since the decision, from 0
    public BigDecimal inYear(Profile profile, int year) {
        int since = year - months / YEAR;
        int late = months % YEAR;
        if (late == 0) {
            return profile.inYear(since);
        }
        BigDecimal twelfths = profile.inYear(since)
                .multiply(BigDecimal.valueOf(YEAR - late))
                .add(profile.inYear(since - 1).multiply(BigDecimal.valueOf(late)));
        return twelfths.divide(BigDecimal.valueOf(YEAR), PRECISELY);
    }

    GoLive later(int more) {
        return new GoLive(Math.max(0, months + more));
    }

    /// The month that it is.
    public YearMonth month(FinancialYear decisionYear) {
        return YearMonth.from(decisionYear.firstDay()).plusMonths(months);
    }
}
