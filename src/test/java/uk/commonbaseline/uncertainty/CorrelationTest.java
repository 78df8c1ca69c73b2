package uk.commonbaseline.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.commonbaseline.uncertainty.Options.cost;
import static uk.commonbaseline.uncertainty.Options.piece;
import static uk.commonbaseline.uncertainty.Options.saving;
import static uk.commonbaseline.uncertainty.Options.three;
import static uk.commonbaseline.uncertainty.Options.years;
import static uk.commonbaseline.uncertainty.Trials.ERRORS;
import static uk.commonbaseline.uncertainty.Trials.correlation;
import static uk.commonbaseline.uncertainty.Trials.correlations;
import static uk.commonbaseline.uncertainty.Trials.draw;
import static uk.commonbaseline.uncertainty.Trials.net;
import static uk.commonbaseline.uncertainty.Trials.ranks;
import static uk.commonbaseline.uncertainty.Trials.settings;
import static uk.commonbaseline.uncertainty.Trials.triangle;
import static uk.commonbaseline.uncertainty.Trials.varianceOf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// What moves together, against what is known without drawing.
class CorrelationTest {
    @Test
    void what_moves_fully_together_adds_up_its_percentiles() {
        Workings option = Options.of(
                saving("a", "HR", "BCC", 100_000, 150_000, 400_000),
                saving("b", "ICT", "WDC", 0, 300_000, 350_000),
                saving("c", "FM", "CDC", 10_000, 10_000, 900_000));
        Distribution drawn = net(option, correlations("1", "0", "0", "0"), 100_000);
        for (int percent : Distribution.PERCENTILES) {
            double part = percent / 100.0;
            double sum = triangle(part, 100_000, 150_000, 400_000)
                    + triangle(part, 0, 300_000, 350_000)
                    + triangle(part, 10_000, 10_000, 900_000);
            assertThat(drawn.percentile(part)).isCloseTo(sum, within(ERRORS * drawn.error(part)));
        }
    }

    @Test
    void a_line_that_moves_as_one_is_as_wide_as_one_unknown_rate() {
        Distribution drawn = net(Options.of("X1", oneRate()), correlations("0", "0", "0", "1"), 100_000);
        for (int percent : Distribution.PERCENTILES) {
            double part = percent / 100.0;
            assertThat(drawn.percentile(part))
                    .isCloseTo(triangle(part, 350_000, 700_000, 1_400_000), within(ERRORS * drawn.error(part)));
        }
    }

    /// Its cells have 0.1 + 0.1 / 7 + 0.1 / 5 + 0.6 + 0.1 / 35 = 0.737 of the variance that one unknown rate gives.
    @Test
    void a_line_drawn_in_many_places_keeps_most_of_its_range() {
        double[] net = draw(
                        Options.of("X1", oneRate()),
                        settings(100_000, UncertaintySettings.USUAL.correlations(), Shape.TRIANGULAR),
                        2)
                .net();
        double asOne = Trials.variance(saving("a", "HR", "BCC", 350_000, 700_000, 1_400_000));
        assertThat(varianceOf(net) / asOne).isCloseTo(0.737, within(0.015));
    }

    /// Rank correlation of a Gaussian copula: 6 / pi x arcsin(r / 2).
    @ParameterizedTest
    @CsvSource({
        "b, FIN, BCC, 0.25",
        "b, HR, WDC, 0.45",
        "b, FIN, WDC, 0.05",
        "b, HR, BCC, 0.65",
        "a, FIN, WDC, 0.35",
        "a, FIN, BCC, 0.55",
        "a, HR, WDC, 0.75"
    })
    void figures_correlate_by_what_they_share(String line, String service, String partner, double shared) {
        double[] first = new double[20_000];
        double[] second = new double[20_000];
        Piece seen = piece(Nature.CASHABLE, "a", "HR", "BCC", 1, three(0, 30, 100), "1", years("1"));
        Piece unseen = piece(Nature.CASHABLE, line, service, partner, 1, three(0, 80, 100), "1", years("0"));
        Draws draws = draw(
                Options.of(seen, unseen),
                settings(20_000, correlations("0.05", "0.4", "0.2", "0.3"), Shape.TRIANGULAR),
                2);
        double worth = IntStream.rangeClosed(0, 10)
                .mapToDouble(year -> Math.pow(1.035, -year))
                .sum();
        for (int draw = 0; draw < first.length; draw++) {
            first[draw] = draws.present()[draw] / worth;
            second[draw] = draws.net()[draw] - first[draw];
        }
        double expected = 6 / Math.PI * Math.asin(shared / 2);
        assertThat(correlation(ranks(first), ranks(second))).isCloseTo(expected, within(ERRORS / Math.sqrt(20_000)));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1"})
    void savings_and_costs_do_not_move_together(String overall, String line) {
        Workings option = Options.of(
                saving("recurring/client-function", "HR", "BCC", 0, 500_000, 1_000_000),
                cost(Nature.RECURRING_COST, "recurring/client-function", 0, 500_000, 1_000_000));
        double[] net = draw(option, settings(100_000, correlations(overall, "0", "0", line), Shape.TRIANGULAR), 2)
                .net();
        double variance = 2 * 1e12 / 24;
        assertThat(varianceOf(net)).isCloseTo(variance, within(ERRORS * variance * Math.sqrt(2.0 / 100_000)));
    }

    /// One line with the same figure for seven services of five partners.
    private static List<Piece> oneRate() {
        return Stream.of("HR", "PAY", "FIN", "FM", "LEG", "IA", "ICT")
                .flatMap(service ->
                        Options.PARTNERS.stream().map(partner -> saving("a", service, partner, 10_000, 20_000, 40_000)))
                .toList();
    }
}
