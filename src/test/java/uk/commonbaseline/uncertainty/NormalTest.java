package uk.commonbaseline.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    /// From printed tables of the normal distribution.
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.025, -1.959963984540054",
        "0.8413447460685429, 1",
        "0.99865010196837, 3",
        "0.000000001, -5.997807015007687",
        "1e-16, -8.222082216130435"
    })
    void quantiles_are_those_of_the_tables(double p, double number) {
        assertThat(Normal.quantile(p)).isCloseTo(number, within(1e-12 + 1e-13 / p * 1e-3));
    }

    @Test
    void probabilities_added_up_and_quantiles_are_each_others_reverse() {
        double[] below = Normal.below(8.5, 2_176);
        for (int at = 0; at <= 2_176; at++) {
            double number = -8.5 + at / 128.0;
            if (Math.abs(number) < 6) {
                assertThat(Normal.quantile(below[at])).isCloseTo(number, within(number > 4 ? 1e-7 : 1e-9));
            }
        }
    }

    @Test
    void numbers_of_a_name_are_standard_normal_and_of_two_names_apart() {
        double[] one = new double[100_000];
        double[] other = new double[100_000];
        Chance.of(1, "own", "a").normals(0, one, one.length);
        Chance.of(1, "own", "b").normals(0, other, other.length);
        double sum = 0;
        double squares = 0;
        double product = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at];
            squares += one[at] * one[at];
            product += one[at] * other[at];
        }
        assertThat(sum / one.length).isCloseTo(0, within(4 / Math.sqrt(one.length)));
        assertThat(squares / one.length).isCloseTo(1, within(4 * Math.sqrt(2.0 / one.length)));
        assertThat(product / one.length).isCloseTo(0, within(4 / Math.sqrt(one.length)));
    }
}
