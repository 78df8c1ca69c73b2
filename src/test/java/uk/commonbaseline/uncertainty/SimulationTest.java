package uk.commonbaseline.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.commonbaseline.uncertainty.Options.cost;
import static uk.commonbaseline.uncertainty.Options.likely;
import static uk.commonbaseline.uncertainty.Options.piece;
import static uk.commonbaseline.uncertainty.Options.saving;
import static uk.commonbaseline.uncertainty.Options.three;
import static uk.commonbaseline.uncertainty.Options.years;
import static uk.commonbaseline.uncertainty.Trials.ERRORS;
import static uk.commonbaseline.uncertainty.Trials.draw;
import static uk.commonbaseline.uncertainty.Trials.net;
import static uk.commonbaseline.uncertainty.Trials.none;
import static uk.commonbaseline.uncertainty.Trials.settings;
import static uk.commonbaseline.uncertainty.Trials.triangle;
import static uk.commonbaseline.uncertainty.Trials.usual;
import static uk.commonbaseline.uncertainty.Trials.varianceOf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// What is drawn, against what is known without drawing.
class SimulationTest {
    @Test
    void the_same_seed_gives_the_same_bits_on_any_number_of_threads_and_in_any_order() {
        Workings option = Options.large("X1");
        Draws one = draw(option, usual(5_000), 1);
        for (int threads = 2; threads <= 3; threads++) {
            Draws several = draw(Options.shuffled(option, threads), usual(5_000), threads);
            assertThat(bits(several.net())).isEqualTo(bits(one.net()));
            assertThat(bits(several.present())).isEqualTo(bits(one.present()));
            assertThat(reached(several)).isEqualTo(reached(one));
        }
    }

    @Test
    void more_draws_begin_with_the_same_ones() {
        double[] few = draw(Options.large("X1"), usual(1_000), 1).net();
        double[] many = draw(Options.large("X1"), usual(3_000), 2).net();
        assertThat(bits(Arrays.copyOf(many, few.length))).isEqualTo(bits(few));
    }

    @Test
    void another_seed_gives_other_draws() {
        UncertaintySettings other =
                new UncertaintySettings(1_000, 1, Shape.TRIANGULAR, UncertaintySettings.USUAL.correlations());
        assertThat(draw(Options.large("X1"), other, 1).net())
                .isNotEqualTo(draw(Options.large("X1"), usual(1_000), 1).net());
    }

    @ParameterizedTest
    @ValueSource(longs = {100_000, 250_000, 400_000})
    void a_single_triangle_has_its_exact_percentiles_and_mean(long central) {
        Distribution drawn = net(Options.of(saving("a", "HR", "BCC", 100_000, central, 400_000)), none(), 100_000);
        for (int percent : Distribution.PERCENTILES) {
            double part = percent / 100.0;
            assertThat(drawn.percentile(part))
                    .isCloseTo(triangle(part, 100_000, (double) central, 400_000), within(ERRORS * drawn.error(part)));
            assertThat(drawn.error(part)).isBetween(10.0, 1_500.0);
        }
        assertThat(drawn.mean()).isCloseTo((500_000 + central) / 3.0, within(ERRORS * drawn.meanError()));
    }

    @Test
    void independent_lines_add_up_their_means_and_variances() {
        List<Piece> pieces = IntStream.range(0, 12)
                .mapToObj(at -> saving("line-" + at, "HR", "BCC", 10_000, 20_000 + 5_000 * at, 90_000))
                .toList();
        double mean = pieces.stream().mapToDouble(Trials::mean).sum();
        double variance = pieces.stream().mapToDouble(Trials::variance).sum();
        double[] draws = draw(Options.of("X1", pieces), settings(100_000, none(), Shape.TRIANGULAR), 2)
                .net();
        Distribution drawn = new Distribution(draws);

        assertThat(drawn.mean()).isCloseTo(mean, within(ERRORS * Math.sqrt(variance / 100_000)));
        assertThat(drawn.meanError()).isCloseTo(Math.sqrt(variance / 100_000), within(0.01 * drawn.meanError()));
        assertThat(varianceOf(draws)).isCloseTo(variance, within(ERRORS * variance * Math.sqrt(2.0 / 100_000)));
    }

    @Test
    void a_line_comes_as_often_as_its_probability_says() {
        Workings option = Options.of(likely("a", "0.3", 4_000_000), likely("b", "0.5", 1_000_000));
        Draws draws = draw(option, usual(100_000), 2);
        double error = Math.sqrt(0.3 * 0.7 / 100_000);

        assertThat(draws.inYear(0) / 100_000.0).isCloseTo(0.3, within(ERRORS * error));
        assertThat(draws.byYear(10)).isEqualTo(draws.inYear(0));
        assertThat(Arrays.stream(draws.net()).distinct().sorted()).containsExactly(0.0, 1e6, 4e6, 5e6);
        long both = Arrays.stream(draws.net()).filter(net -> net == 5_000_000).count();
        assertThat(both / 100_000.0).isCloseTo(0.15, within(ERRORS * Math.sqrt(0.15 * 0.85 / 100_000)));
    }

    @Test
    void all_of_a_line_comes_or_none_of_it() {
        Piece here = piece(Nature.CASHABLE, "a", "HR", "BCC", 1, three(1, 1, 1), "0.5", years("1"));
        Piece there = piece(Nature.CASHABLE, "a", "ICT", "WDC", 4, three(2, 2, 2), "0.5", years("0", "1"));
        assertThat(Arrays.stream(draw(Options.of(here, there), usual(1_000), 1).net())
                        .distinct()
                        .sorted())
                .containsExactly(0.0, 3.0);
    }

    /// Beta with its mode where central lies: mean (l + 4 c + h) / 6, variance (m - l)(h - m) / 7.
    @ParameterizedTest
    @ValueSource(longs = {0, 20_000, 50_000, 93_000, 100_000})
    void a_smooth_hill_has_its_mean_and_variance(long central) {
        double[] net = draw(
                        Options.of(saving("a", "HR", "BCC", 0, central, 100_000)),
                        settings(100_000, none(), Shape.PERT),
                        2)
                .net();
        double mean = (4.0 * central + 100_000) / 6;
        double variance = mean * (100_000 - mean) / 7;
        Distribution drawn = new Distribution(net);
        assertThat(drawn.mean()).isCloseTo(mean, within(ERRORS * drawn.meanError()));
        assertThat(varianceOf(net)).isCloseTo(variance, within(0.03 * variance));
    }

    @Test
    void years_count_what_runs_and_not_what_comes_once() {
        Piece phased = piece(
                Nature.CASHABLE,
                "a",
                "HR",
                "BCC",
                1,
                three(4_100_000, 4_100_000, 4_100_000),
                "1",
                years("0", "0.5", "1", "0.5"));
        Workings option = Options.of(phased, cost(Nature.ONE_OFF_COST, "one-off/ict", 9_000_000, 9_000_000, 9_000_000));
        Draws draws = draw(option, usual(1_000), 1);

        assertThat(reached(draws)).startsWith(0, 0, 0, 0, 1_000, 1_000, 0, 1_000, 0, 1_000);
        assertThat(draws.net()).containsOnly(4_100_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASHABLE", "INCOME"})
    void a_receipt_that_comes_once_reaches_no_yearly_target(Nature nature) {
        Piece once = new Piece(
                nature,
                "sale",
                "BCC",
                "HR",
                0,
                new Piece.Working(BigDecimal.ONE, three(1, 1, 1), BigDecimal.ONE, BigDecimal.ZERO),
                three(9_000_000, 9_000_000, 9_000_000),
                BigDecimal.ONE,
                false,
                years("1", "0"));
        Workings option = Options.of(once, saving("a", "HR", "BCC", 4_100_000, 4_100_000, 4_100_000));
        Draws draws = draw(Options.of(once), usual(1_000), 1);

        assertThat(reached(draws)).containsOnly(0);
        assertThat(draws.net()).containsOnly(0);
        assertThat(draws.present()).containsOnly(9_000_000);
        assertThat(reached(draw(option, usual(1_000), 1))).containsOnly(1_000);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void nothing_is_drawn_outside_low_and_high(Shape shape) {
        double[] net = draw(Options.of(saving("a", "HR", "BCC", 100, 150, 400)), settings(200_000, none(), shape), 2)
                .net();
        assertThat(Arrays.stream(net).min().orElseThrow()).isBetween(100.0, 101.5);
        assertThat(Arrays.stream(net).max().orElseThrow()).isBetween(330.0, 400.0);
    }

    @Test
    void what_never_touches_the_cash_flow_is_left_out() {
        Piece avoided = piece(Nature.AVOIDED, "a", "HR", "BCC", 1, three(1, 2, 3), "1", years("1"));
        Draws draws = draw(Options.of(avoided), usual(1_000), 2);
        assertThat(draws.net()).containsOnly(0);
        assertThat(draws.present()).containsOnly(0);
    }

    @Test
    void progress_is_told_up_to_the_last_draw() {
        List<Long> told = new ArrayList<>();
        try (Simulation simulation = new Simulation(usual(50_000), 2)) {
            simulation.draw(Options.large("X1"), Trials.TARGET, (done, of) -> {
                assertThat(of).isEqualTo(50_000);
                told.add(done);
            });
        }
        assertThat(told).isSorted().endsWith(50_000L).hasSizeBetween(3, 10);
    }

    private static long[] bits(double[] numbers) {
        return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    /// In the year and by the year, year after year.
    private static List<Integer> reached(Draws draws) {
        List<Integer> reached = new ArrayList<>();
        for (int year = 0; year < draws.years(); year++) {
            reached.add(draws.inYear(year));
            reached.add(draws.byYear(year));
        }
        return reached;
    }
}
