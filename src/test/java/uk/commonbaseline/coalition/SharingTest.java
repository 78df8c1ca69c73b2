package uk.commonbaseline.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Workings;

/// A: 600,000 in scope, saves 100,000; B: 300,000, saves 20,000; C: 100,000, saves 30,000, which no budget can be cut
/// by. All three cost 10,000 a year and 40,000 once.
class SharingTest {
    private static final Workings OPTION = Options.of(
            ordered("A", "600000", "B", "300000", "C", "100000"),
            2,
            List.of(
                    Options.saving("A", "ICT", "60000"),
                    Options.saving("A", "HR", "40000"),
                    Options.saving("B", "HR", "20000"),
                    Options.piece(Nature.NON_CASHABLE, "C", "HR", "30000"),
                    Options.everyYear("", "10000"),
                    Options.once("", "30000"),
                    Options.once("A", "10000")));
    private static final Bearing BEARING = new Bearing(
            Map.of("A", new BigDecimal("500000"), "B", new BigDecimal("250000"), "C", new BigDecimal("250000")),
            Map.of("A", new BigDecimal("8"), "C", new BigDecimal("2")));
    private static final Sharing SHARING = new Sharing(Contributions.of(OPTION), BEARING, Options.SAMPLING);
    private static final long ALL = 0b111;

    @Test
    void each_key_shares_the_same_whole() {
        assertNetSaving(Keys.both(Key.COST_SHARE), "66000", "33000", "11000");
        assertNetSaving(Keys.both(Key.POPULATION), "55000", "27500", "27500");
        assertNetSaving(Keys.both(Key.FTE), "88000", "0", "22000");
        assertNetSaving(Keys.both(Key.EQUAL), "36666.6667", "36666.6667", "36666.6666");
        assertNetSaving(Keys.both(Key.OWN_CHANGE), "94000", "17000", "-1000");
    }

    @Test
    void savings_and_costs_may_go_by_different_keys() {
        assertNetSaving(new Keys(Key.OWN_CHANGE, Key.EQUAL), "96666.6667", "16666.6667", "-3333.3334");
        assertNetSaving(new Keys(Key.POPULATION, Key.COST_SHARE), "54000", "27000", "29000");
    }

    @Test
    void net_present_value_holds_what_is_paid_once() {
        assertThat(SHARING.of(ALL, Figure.NPV, Keys.both(Key.OWN_CHANGE)).parts())
                .containsExactlyEntriesOf(pounds("A", "66000", "B", "8000", "C", "-4000"));
    }

    @Test
    void who_is_not_in_has_no_share() {
        Shares two = SHARING.of(0b011, Figure.NET_SAVING, Keys.both(Key.COST_SHARE));
        assertThat(two.total()).isEqualTo(Pounds.of("110000"));
        assertThat(two.parts()).containsExactlyEntriesOf(pounds("A", "73333.3333", "B", "36666.6667"));
        assertThat(two.of("C")).isEqualTo(Pounds.ZERO);
    }

    @Test
    void below_the_smallest_number_there_is_nothing_to_share() {
        for (Key key : Key.values()) {
            Shares one = SHARING.of(0b001, Figure.NPV, Keys.both(key));
            assertThat(one.total()).isEqualTo(Pounds.ZERO);
            assertThat(one.parts()).containsExactlyEntriesOf(pounds("A", "0"));
        }
    }

    @Test
    void where_nobody_has_any_of_what_a_key_goes_by_all_bear_the_same() {
        Sharing unknown = new Sharing(Contributions.of(OPTION), Options.NOBODY, Options.SAMPLING);
        assertThat(unknown.of(ALL, Figure.NET_SAVING, Keys.both(Key.POPULATION)))
                .isEqualTo(unknown.of(ALL, Figure.NET_SAVING, Keys.both(Key.EQUAL)));
    }

    @Test
    void parts_of_every_coalition_sum_to_its_worth_by_every_key() {
        Workings option = Options.random(6, 66);
        Contributions what = Contributions.of(option);
        Sharing sharing = new Sharing(what, BEARING, Options.SAMPLING);
        for (long coalition = 0; coalition <= what.whole(); coalition += 5) {
            for (Key savings : Key.values()) {
                Keys keys = new Keys(savings, coalition % 2 == 0 ? Key.SHAPLEY : Key.COST_SHARE);
                Shares shares = sharing.of(coalition, Figure.NPV, keys);
                assertThat(shares.parts().values().stream().reduce(Pounds.ZERO, Pounds::plus))
                        .isEqualTo(shares.total())
                        .isEqualTo(Pounds.rounded(what.net(Figure.NPV).of(coalition)));
            }
        }
    }

    @Test
    void with_more_partners_than_can_be_looked_at_the_error_is_stated() {
        Contributions what = Contributions.of(Options.random(14, 14));
        Shares sampled =
                new Sharing(what, BEARING, Options.SAMPLING).of(what.whole(), Figure.NPV, Keys.both(Key.SHAPLEY));
        Shapley exact = Shapley.exact(14, what.net(Figure.NPV));
        assertThat(sampled.parts().values().stream().reduce(Pounds.ZERO, Pounds::plus))
                .isEqualTo(sampled.total());
        for (String partner : what.partners()) {
            Pounds off = sampled.of(partner)
                    .minus(Pounds.rounded(exact.values().get(what.player(partner))))
                    .abs();
            assertThat(sampled.errorOf(partner)).isGreaterThan(Pounds.ZERO);
            assertThat(off).isLessThanOrEqualTo(sampled.errorOf(partner).times(BigDecimal.valueOf(4)));
        }
    }

    @Test
    void a_piece_of_who_takes_no_part_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        Contributions.of(Options.of(ordered("A", "1"), 1, List.of(Options.saving("Z", "HR", "1")))))
                .withMessageContaining("Z, who takes no part");
    }

    private static void assertNetSaving(Keys keys, String a, String b, String c) {
        Shares shares = SHARING.of(ALL, Figure.NET_SAVING, keys);
        assertThat(shares.total()).isEqualTo(Pounds.of("110000"));
        assertThat(shares.parts()).containsExactlyEntriesOf(pounds("A", a, "B", b, "C", c));
    }

    static Map<String, String> ordered(String... partnersAndAmounts) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int next = 0; next < partnersAndAmounts.length; next += 2) {
            ordered.put(partnersAndAmounts[next], partnersAndAmounts[next + 1]);
        }
        return ordered;
    }

    static Map<String, Pounds> pounds(String... partnersAndAmounts) {
        Map<String, Pounds> pounds = new LinkedHashMap<>();
        ordered(partnersAndAmounts).forEach((partner, amount) -> pounds.put(partner, Pounds.of(amount)));
        return pounds;
    }
}
