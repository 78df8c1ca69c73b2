package uk.commonbaseline.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FteTest {
    @ParameterizedTest
    @CsvSource({
        "37, 37, 52.143, 1",
        "18.5, 37, 52.143, 0.5",
        "36, 36, 52, 1",
        "30, 37, 53, 0.8108",
        "32.5, 37, 44.64, 0.752",
        "37, 37, 51.999, 0.9972",
        "0, 37, 52.143, 0",
    })
    void hours_and_weeks_make_a_part_of_a_post(
            BigDecimal hours, BigDecimal wholeTime, BigDecimal weeks, String expected) {
        assertThat(Fte.fromHours(hours, wholeTime, weeks)).isEqualTo(Fte.of(expected));
    }

    @Test
    void four_decimals_are_held_and_halves_go_to_the_even_one() {
        assertThat(Fte.of("0.12345")).isEqualTo(Fte.of("0.1234"));
        assertThat(Fte.of("0.12355")).isEqualTo(Fte.of("0.1236"));
        assertThat(Fte.of("1.0")).isEqualTo(Fte.of("1")).hasSameHashCodeAs(Fte.of("1"));
    }

    @Test
    void parts_add_up_exactly() {
        assertThat(Fte.of("0.1").plus(Fte.of("0.2"))).isEqualTo(Fte.of("0.3"));
        assertThat(Fte.of("0.3").minus(Fte.of("0.1")).minus(Fte.of("0.2"))).isEqualTo(Fte.ZERO);
        assertThat(Fte.of("0.5").times(new Share(new BigDecimal("0.6")))).isEqualTo(Fte.of("0.3"));
    }

    @ParameterizedTest
    @CsvSource({"0.50, 0.51, false", "0.51, 0.50, false", "0.50, 0.5101, true", "0.5101, 0.50, true"})
    void more_than_the_tolerance_apart_differs_either_way(String one, String other, boolean differs) {
        assertThat(Fte.of(one).differsFrom(Fte.of(other), new BigDecimal("0.01")))
                .isEqualTo(differs);
    }

    @Test
    void it_is_written_without_idle_noughts() {
        assertThat(Fte.of("699.5000")).hasToString("699.5");
        assertThat(Fte.of("100")).hasToString("100");
        assertThat(Fte.ZERO).hasToString("0").isLessThan(Fte.of("0.0001"));
    }
}
