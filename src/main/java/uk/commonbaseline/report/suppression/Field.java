package uk.commonbaseline.report.suppression;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Whole numbers modulo the prime 2^61 - 1: exact, quick, and as good as fractions for telling whether one sum follows
/// from others, but for a chance of about one in 10^18.
final class Field {
    private static final int BITS = 61;
    private static final long PRIME = (1L << BITS) - 1;
    private static final BigInteger MODULUS = BigInteger.valueOf(PRIME);
    private static final int LOST_BITS = 64 - BITS;

    private Field() {}

    static long of(BigDecimal number) {
        BigInteger denominator = BigInteger.TEN.pow(Math.max(0, number.scale()));
        BigInteger numerator = number.multiply(new BigDecimal(denominator)).toBigIntegerExact();
        return numerator.multiply(denominator.modInverse(MODULUS)).mod(MODULUS).longValueExact();
    }

    static long minus(long a, long b) {
        long difference = a - b;
        return difference < 0 ? difference + PRIME : difference;
    }

    static long times(long a, long b) {
        long low = a * b;
        long folded = (low & PRIME) + ((low >>> BITS) | (Math.multiplyHigh(a, b) << LOST_BITS));
        long once = (folded & PRIME) + (folded >>> BITS);
        return once >= PRIME ? once - PRIME : once;
    }

    static long inverse(long a) {
        return BigInteger.valueOf(a).modInverse(MODULUS).longValueExact();
    }
}
