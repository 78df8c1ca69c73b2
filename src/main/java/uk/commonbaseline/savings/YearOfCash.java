package uk.commonbaseline.savings;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// One year of an option's cash, in pounds to 4 decimals at the baseline's prices; savings and costs both positive.
///
/// @param yearNo years since the decision, from 0
/// @param factor discount factor to 10 decimals
record YearOfCash(
        int yearNo,
        FinancialYear financialYear,
        Pounds gross,
        Pounds recurring,
        Pounds oneOff,
        Pounds net,
        BigDecimal factor,
        Pounds discounted,
        Pounds cumulative,
        Pounds cumulativeDiscounted) {}
