package uk.commonbaseline.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.partnership.Pounds;

class PaybackTest {
    @Test
    void is_found_evenly_within_the_year() {
        // After year 2, 60 are still owed; year 3 brings 100: 2 + 60/100.
        assertThat(Payback.of(cumulative(-100, -120, -60, 40))).contains(new BigDecimal("2.60"));
    }

    @Test
    void is_a_whole_year_where_cash_is_even_at_its_end() {
        assertThat(Payback.of(cumulative(-100, 0, 50))).contains(new BigDecimal("1.00"));
    }

    @Test
    void counts_the_last_time_when_cash_falls_back_below_zero() {
        // Positive after year 1, owed again after year 2, out of it for good in year 4: 3 + 10/30.
        assertThat(Payback.of(cumulative(-10, 5, -20, -10, 20))).contains(new BigDecimal("3.33"));
    }

    @Test
    void is_nought_when_nothing_is_ever_owed() {
        assertThat(Payback.of(cumulative(0, 10, 20))).contains(new BigDecimal("0.00"));
    }

    @Test
    void is_empty_when_the_cost_is_never_earned_back() {
        assertThat(Payback.of(cumulative(-100, -50, -1))).isEmpty();
        assertThat(Payback.of(cumulative(-100, -50, 0))).isEmpty();
        assertThat(Payback.of(cumulative(-100, 50, -1))).isEmpty();
    }

    @Test
    void is_empty_when_nothing_happens() {
        assertThat(Payback.of(cumulative(0, 0, 0))).isEmpty();
    }

    private static List<Pounds> cumulative(int... pounds) {
        return Arrays.stream(pounds)
                .mapToObj(each -> new Pounds(BigDecimal.valueOf(each)))
                .toList();
    }
}
