package uk.commonbaseline.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// A brings 50, B 40, C 40, D 5 of savings; going there costs 70 once, and C another 15.
class CoalitionsTest {
    private static final Workings OPTION = Options.of(
            SharingTest.ordered("A", "500", "B", "300", "C", "100", "D", "100"),
            2,
            pieces(List.of("A", "B", "C", "D")));

    private static List<Piece> pieces(List<String> partners) {
        Map<String, String> savings = Map.of("A", "50", "B", "40", "C", "40", "D", "5");
        List<Piece> pieces = new ArrayList<>();
        partners.forEach(partner -> pieces.add(Options.saving(partner, "HR", savings.getOrDefault(partner, "0"))));
        pieces.add(Options.once("", "70"));
        pieces.add(Options.once("C", "15"));
        return pieces;
    }

    @Test
    void every_coalition_is_a_sum_of_its_members_and_what_is_fixed() {
        Coalitions coalitions = coalitions(OPTION);
        assertThat(coalitions.all()).hasSize(16);
        assertThat(coalitions.of(0b0111))
                .isEqualTo(new CoalitionWorth(
                        List.of("A", "B", "C"),
                        Pounds.of("130"),
                        Pounds.of("85"),
                        Pounds.of("45"),
                        Pounds.ZERO,
                        Pounds.of("7")));
    }

    @Test
    void one_alone_and_nobody_are_worth_nothing() {
        assertThat(coalitions(OPTION).of(0b0001).npv()).isEqualTo(Pounds.ZERO);
        assertThat(coalitions(OPTION).of(0).npv()).isEqualTo(Pounds.ZERO);
    }

    @Test
    void what_is_fixed_stops_when_the_last_one_leaves() {
        Workings alone = Options.of(SharingTest.ordered("A", "1"), 1, List.of(Options.everyYear("", "7")));
        assertThat(coalitions(alone).of(1).netSaving()).isEqualTo(Pounds.of("-7"));
        assertThat(coalitions(alone).of(0).netSaving()).isEqualTo(Pounds.ZERO);
    }

    /// A with B and A with C are both worth more than nothing; A with C costs 15 more to get there.
    @Test
    void of_the_fewest_the_cheapest_is_found() {
        assertThat(coalitions(OPTION).smallestViable().map(CoalitionWorth::members))
                .contains(List.of("A", "B"));
    }

    @Test
    void where_it_never_pays_there_is_no_viable_set() {
        Workings never = Options.of(
                SharingTest.ordered("A", "1", "B", "1"),
                2,
                List.of(Options.saving("A", "HR", "3"), Options.once("", "3")));
        assertThat(coalitions(never).smallestViable()).isEmpty();
    }

    @Test
    void beyond_twelve_partners_the_fewest_are_those_who_bring_most() {
        Workings many = Options.random(14, 1);
        Coalitions coalitions = coalitions(many);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(coalitions::all);
        CoalitionWorth found = coalitions.smallestViable().orElseThrow();
        Contributions what = Contributions.of(many);
        assertThat(found.npv()).isGreaterThan(Pounds.ZERO);
        assertThat(bestOfSize(what, found.members().size() - 1)).isLessThanOrEqualTo(Pounds.ZERO);
        assertThat(bestOfSize(what, found.members().size())).isEqualTo(found.npv());
        assertThat(coalitions.outstanding()).hasSize(1 + 14 + 14);
    }

    private static Pounds bestOfSize(Contributions what, int size) {
        Pounds best = Pounds.of("-999999999");
        for (long coalition = 1; coalition <= what.whole(); coalition++) {
            if (Long.bitCount(coalition) == size) {
                Pounds worth = Pounds.rounded(what.net(Figure.NPV).of(coalition));
                best = worth.compareTo(best) > 0 ? worth : best;
            }
        }
        return best;
    }

    @Test
    void all_coalitions_of_five_take_less_than_a_second() {
        assertThat(everythingOf(5)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void twelve_partners_exactly_take_less_than_ten_seconds() {
        assertThat(everythingOf(12)).isLessThan(Duration.ofSeconds(10));
    }

    /// All coalitions, all keys, and who leaves with Shapley's values: the most that is ever asked for.
    private static Duration everythingOf(int partners) {
        long began = System.nanoTime();
        Workings option = Options.random(partners, 12);
        Contributions what = Contributions.of(option);
        Sharing sharing = new Sharing(what, Options.NOBODY, Options.SAMPLING);
        assertThat(new Coalitions(what, sharing).all()).hasSize(1 << partners);
        for (Key key : Key.values()) {
            sharing.of(what.whole(), Figure.NET_SAVING, Keys.both(key));
            sharing.of(what.whole(), Figure.NPV, Keys.both(key));
        }
        new Withdrawals(option, Options.NOBODY, Options.SAMPLING, Keys.both(Key.SHAPLEY)).all();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "%d partners, %d coalitions, all keys and withdrawals: %d ms%n",
                partners, 1 << partners, took.toMillis());
        return took;
    }

    private static Coalitions coalitions(Workings option) {
        Contributions what = Contributions.of(option);
        return new Coalitions(what, new Sharing(what, Options.NOBODY, Options.SAMPLING));
    }
}
