package uk.commonbaseline.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.partnership.Pounds;

class LargestRemainderTest {
    @Test
    void the_missing_unit_goes_to_the_part_that_lost_most() {
        // Rounded down: 0.3333 + 0.3333 + 0.3333 = 0.9999; one unit is missing and b lost most.
        Map<String, BigDecimal> parts = parts("0.33333", "0.33334", "0.33333");
        assertThat(LargestRemainder.round(parts, Pounds.of("1.0000")))
                .containsExactlyEntriesOf(rounded("0.3333", "0.3334", "0.3333"));
    }

    @Test
    void the_earlier_of_two_equals_gets_it() {
        assertThat(LargestRemainder.round(parts("0.00005", "0.00005"), Pounds.of("0.0001")))
                .containsExactlyEntriesOf(rounded("0.0001", "0.0000"));
    }

    @Test
    void parts_below_zero_add_up_too() {
        // Rounded down: -0.0002 and 0.0003 = 0.0001; the sum is 0.00015, half to even 0.0002.
        assertThat(LargestRemainder.round(parts("-0.00018", "0.00033"), Pounds.of("0.0002")))
                .containsExactlyEntriesOf(rounded("-0.0002", "0.0004"));
    }

    @Test
    void a_total_that_is_not_theirs_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.round(parts("1", "1"), Pounds.of("3.0000")));
    }

    @Test
    void parts_always_add_up_and_none_moves_by_a_whole_unit() {
        Random random = new Random(20_08);
        for (int round = 0; round < 2_000; round++) {
            Map<String, BigDecimal> exact = randomParts(random);
            Pounds total = Pounds.rounded(sum(exact.values().stream()));
            Map<String, Pounds> rounded = LargestRemainder.round(exact, total);
            assertThat(rounded.values().stream().reduce(Pounds.ZERO, Pounds::plus))
                    .isEqualTo(total);
            rounded.forEach((key, part) -> assertThat(part.amount()
                            .subtract(exact.getOrDefault(key, BigDecimal.ZERO))
                            .abs())
                    .isLessThan(new BigDecimal("0.0001")));
        }
    }

    private static Map<String, BigDecimal> randomParts(Random random) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        int count = 1 + random.nextInt(12);
        for (int index = 0; index < count; index++) {
            parts.put("p" + index, BigDecimal.valueOf(random.nextLong(-1_000_000_000_000L, 10_000_000_000_000L), 9));
        }
        return parts;
    }

    private static Map<String, BigDecimal> parts(String... amounts) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (int index = 0; index < amounts.length; index++) {
            parts.put(String.valueOf((char) ('a' + index)), new BigDecimal(amounts[index]));
        }
        return parts;
    }

    private static Map<String, Pounds> rounded(String... amounts) {
        Map<String, Pounds> rounded = new LinkedHashMap<>();
        parts(amounts).forEach((key, amount) -> rounded.put(key, new Pounds(amount)));
        return rounded;
    }

    private static BigDecimal sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
