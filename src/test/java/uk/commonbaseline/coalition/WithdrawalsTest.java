package uk.commonbaseline.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Workings;

/// A (600 in scope) saves 60 in ICT and 30 in HR, B (300) saves 20 in HR, C (100) 5 in HR. 30 a year are fixed.
class WithdrawalsTest {
    private static final Workings OPTION = Options.of(
            SharingTest.ordered("A", "600", "B", "300", "C", "100"),
            2,
            List.of(
                    Options.saving("A", "ICT", "60"),
                    Options.saving("A", "HR", "30"),
                    Options.saving("B", "HR", "20"),
                    Options.saving("C", "HR", "5"),
                    Options.everyYear("", "30")));
    private static final Keys USUAL = new Keys(Key.OWN_CHANGE, Key.COST_SHARE);
    private static final Withdrawals WITHDRAWALS = new Withdrawals(OPTION, Options.NOBODY, Options.SAMPLING, USUAL);

    /// With all: A 90 - 18, B 20 - 9, C 5 - 3. Without A, B and C bear 30 by 3 to 1: B 20 - 22.5, C 5 - 7.5.
    @Test
    void what_one_leaving_costs_itself_and_the_others() {
        Withdrawal leaving = WITHDRAWALS.leaving("A");
        assertThat(leaving.changes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "A", change("-72"),
                        "B", change("-13.5"),
                        "C", change("-4.5")));
        assertThat(leaving.ownLoss()).isEqualTo(change("72"));
        assertThat(leaving.lost()).isEqualTo(change("90"));
        assertThat(leaving.stranded()).isEqualTo(change("18"));
    }

    @Test
    void keeping_a_service_costs_what_it_saved_and_leaves_costs_as_they_are() {
        Withdrawal limiting = WITHDRAWALS.limiting("A", "ICT");
        assertThat(limiting.service()).isEqualTo(Optional.of("ICT"));
        assertThat(limiting.changes())
                .containsExactlyInAnyOrderEntriesOf(Map.of("A", change("-60"), "B", change("0"), "C", change("0")));
    }

    /// 85 less 30 are left for three; the equal key lets each lose a third.
    @Test
    void with_another_key_others_lose_by_it_too() {
        Withdrawal limiting =
                new Withdrawals(OPTION, Options.NOBODY, Options.SAMPLING, Keys.both(Key.EQUAL)).limiting("A", "ICT");
        assertThat(limiting.stranded()).isEqualTo(change("40"));
    }

    @Test
    void when_too_few_are_left_all_lose_everything() {
        Workings two = Options.of(
                SharingTest.ordered("A", "1", "B", "1"),
                2,
                List.of(Options.saving("A", "HR", "8"), Options.saving("B", "HR", "6"), Options.everyYear("", "4")));
        Withdrawal leaving = new Withdrawals(two, Options.NOBODY, Options.SAMPLING, USUAL).leaving("B");
        assertThat(leaving.lost()).isEqualTo(change("10"));
        assertThat(leaving.stranded()).isEqualTo(change("6"));
    }

    @Test
    void each_partner_leaves_once_and_keeps_each_service_once() {
        assertThat(WITHDRAWALS.all()).hasSize(3 + 4);
    }

    private static Withdrawal.Change change(String pounds) {
        return new Withdrawal.Change(Pounds.of(pounds), Pounds.of(pounds));
    }
}
