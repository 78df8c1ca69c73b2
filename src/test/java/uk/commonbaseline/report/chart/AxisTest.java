package uk.commonbaseline.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void ticks_stand_at_round_steps_and_hold_both_ends() {
        assertThat(Axis.over(-2.5, 28.4, 6).ticks()).containsExactly(-10.0, 0.0, 10.0, 20.0, 30.0);
    }

    @Test
    void labels_have_as_many_decimals_as_the_step_needs() {
        assertThat(Millions.of(-10, 10)).isEqualTo("−£10m");
        assertThat(Millions.of(0.5, 0.5)).isEqualTo("£0.5m");
        assertThat(Millions.of(0.25, 0.25)).isEqualTo("£0.25m");
    }

    @Test
    void long_names_wrap_at_spaces_and_a_word_that_is_longer_than_a_line_is_broken() {
        assertThat(Lettering.lines("Information and communications technology", 8.5, 100))
                .containsExactly("Information and", "communications", "technology");
        assertThat(Lettering.lines("Llanfairpwllgwyngyllgogerych", 8.5, 60))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(Lettering.width(line, 8.5)).isLessThan(60));
    }
}
