package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.commonbaseline.partnership.Pounds;

class DiscountingTest {
    private final Discounting discounting = new Discounting(new BigDecimal("0.035"));

    @ParameterizedTest
    @CsvFileSource(resources = "discount_factors_3_5.csv", numLinesToSkip = 1)
    void factors_agree_with_the_published_ones(int year, BigDecimal published) {
        assertThat(printed(year).setScale(6, HALF_UP)).isEqualByComparingTo(published);
    }

    @Test
    void factors_are_printed_to_ten_decimals() {
        // 1 / 1.035 = 0.966183574879..., 1 / 1.035^10 = 0.708918813680... (bc, 40 digits)
        assertThat(printed(0)).hasToString("1.0000000000");
        assertThat(printed(1)).hasToString("0.9661835749");
        assertThat(printed(10)).hasToString("0.7089188137");
    }

    @Test
    void year_zero_is_not_discounted() {
        assertThat(worth(discounting, List.of(Pounds.of("-250")))).isEqualByComparingTo("-250");
    }

    @Test
    void what_grows_at_the_rate_is_worth_the_same_in_every_year() {
        List<Pounds> growing = List.of(Pounds.of("1000"), Pounds.of("1035"), Pounds.of("1071.225"));
        assertThat(worth(discounting, growing).setScale(20, HALF_UP)).isEqualByComparingTo("3000");
    }

    @Test
    void a_rate_of_zero_only_adds_up() {
        Discounting none = new Discounting(BigDecimal.ZERO);
        assertThat(worth(none, List.of(Pounds.of("1"), Pounds.of("2")))).isEqualByComparingTo("3");
    }

    private BigDecimal printed(int year) {
        return Discounting.printed(discounting.factors(year).get(year));
    }

    private static BigDecimal worth(Discounting at, List<Pounds> byYear) {
        return Discounting.presentValue(byYear, at.factors(byYear.size()));
    }
}
