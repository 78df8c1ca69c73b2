package uk.commonbaseline.report.suppression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Somebody who tries to work out a number from others, with exact fractions and no knowledge of how the product
/// decides.
/// Every number is a list of whole factors, one for each thing that it could be made of.
public final class Solver {
    private final List<BigInteger[]> rows = new ArrayList<>();

    /// Learns a number that is a sum of these.
    public void learn(BigInteger[] factors) {
        BigInteger[] left = reduced(factors);
        if (pivot(left) >= 0) {
            rows.add(left);
        }
    }

    /// Whether a number follows from what was learnt.
    public boolean canWorkOut(BigInteger[] factors) {
        return pivot(reduced(factors)) < 0;
    }

    private BigInteger[] reduced(BigInteger[] factors) {
        BigInteger[] left = factors.clone();
        for (BigInteger[] row : rows) {
            int pivot = pivot(row);
            if (left[pivot].signum() != 0) {
                BigInteger mine = left[pivot];
                BigInteger its = row[pivot];
                for (int i = 0; i < left.length; i++) {
                    left[i] = left[i].multiply(its).subtract(row[i].multiply(mine));
                }
                shorten(left);
            }
        }
        return left;
    }

    private static void shorten(BigInteger[] row) {
        BigInteger divisor = BigInteger.ZERO;
        for (BigInteger each : row) {
            divisor = divisor.gcd(each);
        }
        if (divisor.compareTo(BigInteger.ONE) > 0) {
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].divide(divisor);
            }
        }
    }

    private static int pivot(BigInteger[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0) {
                return i;
            }
        }
        return -1;
    }
}
