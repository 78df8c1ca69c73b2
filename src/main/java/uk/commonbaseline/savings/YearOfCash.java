package uk.commonbaseline.savings;

import java.math.BigDecimal;

/// One year of an option's cash, in pounds to 4 decimals at the baseline's prices; savings and costs both positive.
///
/// @param yearNo years since the decision, from 0
/// @param financialYear calendar year in which it starts
/// @param factor discount factor to 10 decimals
record YearOfCash(
        int yearNo,
        int financialYear,
        BigDecimal gross,
        BigDecimal recurring,
        BigDecimal oneOff,
        BigDecimal net,
        BigDecimal factor,
        BigDecimal discounted,
        BigDecimal cumulative,
        BigDecimal cumulativeDiscounted) {}
