package uk.commonbaseline.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoLiveTest {
    private static final BuildUp HALF_THEN_ALL = new BuildUp(List.of(new BigDecimal("0.5"), BigDecimal.ONE));

    @Test
    void from_april_the_profile_runs_with_the_financial_years() {
        assertThat(years(new GoLive(12), HALF_THEN_ALL)).containsExactly("0", "0.5", "1", "1");
    }

    @Test
    void from_october_each_year_holds_half_of_two() {
        // 6 months of 50 %; 6 of 50 % and 6 of 100 %; then all.
        assertThat(years(new GoLive(6), HALF_THEN_ALL)).containsExactly("0.25", "0.75", "1", "1");
    }

    @Test
    void from_march_only_a_twelfth_is_left_of_the_first_year() {
        // 1/12 of 50 %; 11/12 of 50 % and 1/12 of 100 %
        assertThat(years(new GoLive(11), HALF_THEN_ALL).subList(0, 2))
                .containsExactly(
                        "0.04166666666666666666666666666666666666667", "0.5416666666666666666666666666666666666667");
    }

    @Test
    void what_comes_once_comes_once_whenever_it_starts() {
        Spread spread = new Spread(List.of(new BigDecimal("0.6"), new BigDecimal("0.4")));
        for (int months = 0; months < 24; months++) {
            GoLive live = new GoLive(months);
            BigDecimal sum = IntStream.range(0, 6)
                    .mapToObj(year -> live.inYear(spread, year))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.subtract(BigDecimal.ONE).abs()).isLessThan(new BigDecimal("1e-35"));
        }
    }

    private static List<String> years(GoLive live, Profile profile) {
        return IntStream.range(0, 4)
                .mapToObj(
                        year -> live.inYear(profile, year).stripTrailingZeros().toPlainString())
                .toList();
    }
}
