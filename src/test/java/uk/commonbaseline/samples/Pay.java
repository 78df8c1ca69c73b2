package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A year's pay of one assignment, in pounds and pence; all zero where nobody is paid.
record Pay(BigDecimal wholeTime, BigDecimal salary, BigDecimal allowances, BigDecimal ni, BigDecimal pension) {
    private static final BigDecimal LOWER_LIMIT = new BigDecimal("4524");
    private static final BigDecimal THRESHOLD = new BigDecimal("5225");
    private static final BigDecimal UPPER_LIMIT = new BigDecimal("34840");
    private static final BigDecimal RATE_BETWEEN = new BigDecimal("0.091");
    private static final BigDecimal RATE_ABOVE = new BigDecimal("0.128");
    private static final BigDecimal REBATE = new BigDecimal("0.037");

    /// Contracted-out National Insurance of 2007/08; `pensionRate` is the future service rate.
    static Pay of(BigDecimal wholeTime, BigDecimal fte, BigDecimal allowances, BigDecimal pensionRate) {
        BigDecimal salary = pence(wholeTime.multiply(fte));
        return new Pay(
                wholeTime, salary, allowances, insurance(salary.add(allowances)), pence(salary.multiply(pensionRate)));
    }

    static Pay none(BigDecimal wholeTime) {
        return new Pay(wholeTime, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /// What an agency charges; no on-costs.
    static Pay agency(BigDecimal charge) {
        return new Pay(charge, charge, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    BigDecimal total() {
        return salary.add(allowances).add(ni).add(pension);
    }

    static BigDecimal pence(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal insurance(BigDecimal pay) {
        if (pay.compareTo(THRESHOLD) <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal between = pay.min(UPPER_LIMIT).subtract(THRESHOLD).multiply(RATE_BETWEEN);
        BigDecimal above = pay.subtract(UPPER_LIMIT).max(BigDecimal.ZERO).multiply(RATE_ABOVE);
        BigDecimal rebate = THRESHOLD.subtract(LOWER_LIMIT).multiply(REBATE);
        return pence(between.add(above).subtract(rebate));
    }
}
