package uk.commonbaseline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {
    /// Columns: totals now and before, middle rows now and before, codes in both, of which about a thousandth, and
    /// about a
    /// thousand times.
    @ParameterizedTest
    @CsvSource({
        "1234.5, 1300000, 12.4, 12350, 15, 14, 0, thousands",
        "1300000, 1234.5, 12350, 12.4, 15, 0, 14, pounds",
        "1300000, 1234567, 12350, 12350, 15, 0, 0, neither",
        // one total alone says nothing: the year-end adjustments cancel each other out
        "1234.5, 1300000, 12350, 12350, 15, 0, 0, neither",
        // nor do total and middle row, where most codes say otherwise
        "1234.5, 1300000, 12.4, 12350, 15, 5, 0, neither",
        // a hundredth is a change of business, or another fault
        "13000, 1300000, 123.5, 12350, 15, 0, 0, neither",
        // with too few codes in both, total and middle row must do
        "1234.5, 1300000, 12.4, 12350, 2, 0, 0, thousands"
    })
    void thousands_and_pounds_are_told_by_total_middle_row_and_codes(
            BigDecimal totalNow,
            BigDecimal totalBefore,
            BigDecimal middleNow,
            BigDecimal middleBefore,
            int codes,
            int smaller,
            int larger,
            String verdict) {
        Size size = new Size("outturn", 20, 20, totalNow, totalBefore, middleNow, middleBefore, codes, smaller, larger);
        assertThat(size.looksLikeThousands()).isEqualTo(verdict.equals("thousands"));
        assertThat(size.looksLikePounds()).isEqualTo(verdict.equals("pounds"));
    }

    @ParameterizedTest
    @CsvSource({"7, 20", "20, 7"})
    void few_rows_are_not_compared(int now, int before) {
        BigDecimal small = BigDecimal.ONE;
        BigDecimal large = new BigDecimal(1000);
        Size size = new Size("outturn", now, before, small, large, small, large, 5, 5, 0);
        assertThat(size.canBeCompared()).isFalse();
        assertThat(size.looksLikeThousands()).isFalse();
    }
}
