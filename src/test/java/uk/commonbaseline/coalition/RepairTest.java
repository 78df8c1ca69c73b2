package uk.commonbaseline.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonbaseline.coalition.SharingTest.pounds;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.partnership.Pounds;

class RepairTest {
    private static final Map<String, Pounds> NOTHING_ALONE = pounds("A", "0", "B", "0", "C", "0");

    @Test
    void nothing_is_to_be_paid_where_nobody_is_below() {
        assertThat(Repair.of(pounds("A", "1", "B", "0", "C", "2"), NOTHING_ALONE))
                .isEqualTo(new Repair.NotNeeded());
    }

    @Test
    void those_above_pay_in_proportion_to_how_far_they_are() {
        assertThat(Repair.of(pounds("A", "60", "B", "-9", "C", "30"), NOTHING_ALONE))
                .isEqualTo(new Repair.Payments(pounds("A", "-6", "B", "9", "C", "-3")));
    }

    @Test
    void what_each_has_alone_is_what_it_is_measured_against() {
        assertThat(Repair.of(pounds("A", "60", "B", "10", "C", "30"), pounds("A", "30", "B", "13", "C", "30")))
                .isEqualTo(new Repair.Payments(pounds("A", "-3", "B", "3", "C", "0")));
    }

    @Test
    void it_says_so_where_the_whole_is_worth_less_than_its_parts_alone() {
        assertThat(Repair.of(pounds("A", "5", "B", "-9", "C", "0"), NOTHING_ALONE))
                .isEqualTo(new Repair.NotPossible(Pounds.of("4")));
    }

    /// Nobody ends below, no more changes hands than was missing, and no payer pays more than it has above.
    @Test
    void after_it_nobody_ends_below_what_it_has_alone() {
        Random random = new Random(4);
        int repaired = 0;
        for (int round = 0; round < 1000; round++) {
            Map<String, Pounds> parts = new LinkedHashMap<>();
            Map<String, Pounds> alone = new LinkedHashMap<>();
            for (String partner : new String[] {"A", "B", "C", "D", "E"}) {
                parts.put(partner, new Pounds(BigDecimal.valueOf(random.nextLong(-90, 200), 4)));
                alone.put(partner, new Pounds(BigDecimal.valueOf(random.nextLong(-50, 100), 4)));
            }
            if (Repair.of(parts, alone) instanceof Repair.Payments paid) {
                repaired++;
                Pounds sum = Pounds.ZERO;
                for (Map.Entry<String, Pounds> part : parts.entrySet()) {
                    Pounds own = alone.getOrDefault(part.getKey(), Pounds.ZERO);
                    Pounds after = part.getValue().plus(paid.of(part.getKey()));
                    boolean wasBelow = part.getValue().compareTo(own) < 0;
                    assertThat(after).isGreaterThanOrEqualTo(own);
                    assertThat(wasBelow ? after : own).isEqualTo(own);
                    sum = sum.plus(paid.of(part.getKey()));
                }
                assertThat(sum).isEqualTo(Pounds.ZERO);
            }
        }
        assertThat(repaired).isGreaterThan(300);
    }
}
