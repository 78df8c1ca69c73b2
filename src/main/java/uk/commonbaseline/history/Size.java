package uk.commonbaseline.history;

import java.math.BigDecimal;

/// The pounds of one measure in two deliveries.
///
/// @param middleNow the row in the middle, of all that are not zero, without their signs
/// @param codes how many cost centres, teams or services both have
/// @param codesSmaller of how many the figure is about a thousandth of what it was
/// @param codesLarger of how many it is about a thousand times what it was
record Size(
        String measure,
        int rowsNow,
        int rowsBefore,
        BigDecimal totalNow,
        BigDecimal totalBefore,
        BigDecimal middleNow,
        BigDecimal middleBefore,
        int codes,
        int codesSmaller,
        int codesLarger) {
    /// A thousand, give or take that business itself trebles.
    private static final BigDecimal LEAST = new BigDecimal(300);

    private static final BigDecimal MOST = new BigDecimal(3000);

    /// Fewer rows have no middle that says anything.
    private static final int FEW_ROWS = 8;

    private static final int FEW_CODES = 3;

    boolean canBeCompared() {
        return rowsNow >= FEW_ROWS && rowsBefore >= FEW_ROWS;
    }

    /// Whether total, middle row and most of the codes say that it is in thousands and the earlier one in pounds.
    boolean looksLikeThousands() {
        return canBeCompared()
                && isThousandTimes(totalBefore, totalNow)
                && isThousandTimes(middleBefore, middleNow)
                && mostOf(codesSmaller);
    }

    /// The other way round.
    boolean looksLikePounds() {
        return canBeCompared()
                && isThousandTimes(totalNow, totalBefore)
                && isThousandTimes(middleNow, middleBefore)
                && mostOf(codesLarger);
    }

    private boolean mostOf(int alike) {
        return codes < FEW_CODES || alike * 3 >= codes * 2;
    }

    private static boolean isThousandTimes(BigDecimal large, BigDecimal small) {
        return large.compareTo(small.multiply(LEAST)) > 0 && large.compareTo(small.multiply(MOST)) < 0;
    }
}
