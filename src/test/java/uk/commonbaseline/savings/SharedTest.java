package uk.commonbaseline.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.partnership.Pounds;

class SharedTest {
    @Test
    void costs_are_split_by_weight_to_the_last_digit() {
        // 100 by 1:1:1 is 33.3333 three times, and the first gets what is missing.
        Shared<String> shared = Shared.byWeight(new BigDecimal("100"), weights("5", "5", "5"));
        assertThat(shared.total()).hasToString("100.0000");
        assertThat(shared.parts()).containsExactlyEntriesOf(parts("33.3334", "33.3333", "33.3333"));
    }

    @Test
    void a_weight_below_zero_bears_nothing() {
        assertThat(Shared.byWeight(new BigDecimal("90"), weights("-5", "10", "20"))
                        .parts())
                .containsExactlyEntriesOf(parts("0.0000", "30.0000", "60.0000"));
    }

    @Test
    void all_bear_the_same_where_nobody_has_a_weight() {
        assertThat(Shared.byWeight(new BigDecimal("10"), weights("0", "0")).parts())
                .containsExactlyEntriesOf(parts("5.0000", "5.0000"));
    }

    @Test
    void nobody_bears_nothing() {
        assertThat(Shared.byWeight(BigDecimal.ZERO, Map.<String, BigDecimal>of())
                        .parts())
                .isEmpty();
    }

    private static Map<String, BigDecimal> weights(String... amounts) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (int index = 0; index < amounts.length; index++) {
            weights.put("p" + index, new BigDecimal(amounts[index]));
        }
        return weights;
    }

    private static Map<String, Pounds> parts(String... amounts) {
        Map<String, Pounds> parts = new LinkedHashMap<>();
        weights(amounts).forEach((key, amount) -> parts.put(key, new Pounds(amount)));
        return parts;
    }
}
