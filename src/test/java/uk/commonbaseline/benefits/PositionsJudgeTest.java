package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonbaseline.benefits.Invented.FIRST;
import static uk.commonbaseline.benefits.Invented.SECOND;
import static uk.commonbaseline.benefits.Invented.THIRD;
import static uk.commonbaseline.benefits.Invented.claim;
import static uk.commonbaseline.benefits.Invented.plan;
import static uk.commonbaseline.benefits.Invented.positions;
import static uk.commonbaseline.benefits.Invented.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.benefits.Evidence.Proof;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;

class PositionsJudgeTest {
    @Test
    void what_is_claimed_and_borne_out_is_delivered_and_the_plan_stays_the_forecast() {
        LaterYear later = year(FIRST)
                .fell("EAST", "29000")
                .shows("EAST", "P1", Proof.GONE)
                .made();
        List<Position> found = positions(List.of(later), plan("EAST"), claim("EAST", "1", "29000", "P1"));
        assertThat(found).extracting(Position::state).containsExactly(State.DELIVERED, State.TO_COME, State.TO_COME);
        assertThat(found)
                .extracting(Position::forecast)
                .containsExactly(Pounds.of("29000"), Pounds.of("70000"), Pounds.of("100000"));
        assertThat(found).extracting(Position::delivered).startsWith(Optional.of(Pounds.of("29000")));
    }

    @Test
    void below_the_agreed_part_of_the_plan_it_is_delivered_in_part_and_the_rest_comes_later() {
        LaterYear later = year(FIRST)
                .fell("EAST", "20000")
                .shows("EAST", "P1", Proof.GONE)
                .made();
        List<Position> found = positions(List.of(later), plan("EAST"), claim("EAST", "1", "20000", "P1"));
        assertThat(found.getFirst().state()).isEqualTo(State.PARTLY_DELIVERED);
        assertThat(found.getFirst().words())
                .isEqualTo("£20,000.00 of £30,000.00; expected in 2009/10: with the plan's next phase");
        assertThat(found).extracting(Position::forecast).containsExactly(pounds("20000", "30000", "70000"));
    }

    @Test
    void a_slip_is_explained_by_the_officers_forecast_first() {
        LaterYear later = year(FIRST).fell("EAST", "0").made();
        Forecast told =
                new Forecast("posts", "EAST", "HR", THIRD, Pounds.of("25000"), "the move waits for the new office");
        List<Position> found = positions(List.of(later), plan("EAST"), List.of(told), List.of());
        assertThat(found.getFirst())
                .extracting(Position::state, Position::expected, Position::words)
                .containsExactly(
                        State.SLIPPED,
                        Optional.of(THIRD),
                        "nothing is claimed; expected in 2010/11: officers' forecast: the move waits for the new office");
        assertThat(found).extracting(Position::forecast).containsExactly(pounds("0", "0", "25000"));
    }

    @Test
    void a_slip_is_explained_by_the_contract_that_runs_on_where_the_line_touches_more_than_pay() {
        LaterYear later = year(FIRST).fell("EAST", "0").made();
        RunningContract contract = new RunningContract("EAST", "HR", "C-7", LocalDate.of(2010, 3, 31));
        List<Position> found = positions(List.of(later), plan("EAST", 4), List.of(), List.of(contract));
        assertThat(found.getFirst().words())
                .isEqualTo("nothing is claimed; expected in 2010/11: the contract C-7 runs until 31 March 2010");
        assertThat(found).extracting(Position::forecast).containsExactly(pounds("0", "0", "30000"));
        assertThat(positions(List.of(later), plan("EAST", 1), List.of(), List.of(contract))
                        .getFirst()
                        .words())
                .isEqualTo("nothing is claimed; expected in 2009/10: with the plan's next phase");
    }

    @Test
    void what_was_delivered_and_came_back_is_reversed_and_no_longer_expected() {
        LaterYear first = year(FIRST)
                .fell("EAST", "30000")
                .shows("EAST", "P1", Proof.GONE)
                .made();
        LaterYear second =
                year(SECOND).fell("EAST", "-1").shows("EAST", "P1", Proof.GONE).made();
        List<Position> found = positions(List.of(first, second), plan("EAST"), claim("EAST", "1", "30000", "P1"));
        assertThat(found).extracting(Position::state).containsExactly(State.DELIVERED, State.REVERSED, State.TO_COME);
        assertThat(found).extracting(Position::forecast).containsExactly(pounds("30000", "0", "0"));
        assertThat(found.get(1).words()).startsWith("claim EAST 1: EAST HR group 1 grew by £1.00");
    }

    @Test
    void a_fall_that_nobody_claims_has_not_slipped() {
        LaterYear later = year(FIRST).fell("EAST", "28500").made();
        assertThat(positions(List.of(later), plan("EAST")).getFirst())
                .extracting(Position::state, Position::words)
                .containsExactly(State.UNCLAIMED, "costs fell by £28,500.00, and nobody claims it");
    }

    @Test
    void a_fall_that_one_line_claims_is_not_there_for_another_that_nobody_claims() {
        LaterYear later = year(FIRST)
                .fell("EAST", "30000")
                .shows("EAST", "P1", Proof.GONE)
                .made();
        Claim claim = claim(
                "EAST", "1", "other", Invented.cell("EAST"), "30000", new Evidence(Evidence.Kind.POST, "EAST", "P1"));
        assertThat(positions(List.of(later), List.of(plan("EAST").getFirst()), claim))
                .extracting(each -> each.key().line(), Position::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("other", State.DELIVERED),
                        org.assertj.core.groups.Tuple.tuple("posts", State.SLIPPED));
    }

    @Test
    void a_fall_that_nobody_claims_explains_one_line_only() {
        PlanKey other = new PlanKey("other", Nature.CASHABLE, "EAST", "HR");
        LaterYear later = year(FIRST).fell("EAST", "50000").made();
        assertThat(positions(
                        List.of(later),
                        List.of(
                                new PlannedYear(other, 1, FIRST, new BigDecimal("30000")),
                                plan("EAST").getFirst())))
                .extracting(each -> each.key().line(), Position::state, Position::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "other", State.UNCLAIMED, "costs fell by £30,000.00, and nobody claims it"),
                        org.assertj.core.groups.Tuple.tuple(
                                "posts",
                                State.SLIPPED,
                                "nothing is claimed; expected in 2009/10: a year late without a reason given; please file a forecast"));
    }

    @Test
    void where_only_one_reason_is_left_the_position_bears_it() {
        LaterYear later = year(FIRST)
                .fell("EAST", "30000")
                .fell("WEST", "30000")
                .shows("EAST", "P1", Proof.STILL_THERE)
                .shows(new Evidence(Evidence.Kind.POST, "NORTH", "P5"), Proof.GONE, "x")
                .fell("NORTH", "30000")
                .made();
        List<Position> found = positions(
                List.of(later),
                List.of(plan("EAST").getFirst(), plan("WEST").getFirst()),
                claim("EAST", "1", "30000", "P1"),
                claim("NORTH", "1", "30000", "P5"),
                claim(
                        "WEST",
                        "1",
                        "posts",
                        Invented.cell("WEST"),
                        "30000",
                        new Evidence(Evidence.Kind.POST, "NORTH", "P5")));
        assertThat(found)
                .extracting(each -> each.key().council(), Position::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("EAST", State.NOT_EVIDENCED),
                        org.assertj.core.groups.Tuple.tuple("NORTH", State.DELIVERED),
                        org.assertj.core.groups.Tuple.tuple("WEST", State.DOUBLE_CLAIMED));
    }

    @Test
    void without_a_later_extract_nothing_is_said_of_the_plan() {
        LaterYear later =
                year(FIRST).without("EAST", "no costs of 2008/09 have come").made();
        Position found = positions(List.of(later), plan("EAST")).getFirst();
        assertThat(found.state()).isEqualTo(State.NOT_MEASURED);
        assertThat(found.delivered()).isEmpty();
        assertThat(found.words()).isEqualTo("no costs of 2008/09 have come");
        assertThat(found.forecast()).isEqualTo(Pounds.of("30000"));
    }

    @Test
    void income_and_what_is_avoided_have_not_slipped_but_are_not_measured() {
        LaterYear later = year(FIRST).fell("EAST", "0").made();
        for (Nature nature : List.of(Nature.INCOME, Nature.AVOIDED)) {
            PlanKey key = new PlanKey("posts", nature, "EAST", "HR");
            Position found = positions(List.of(later), List.of(new PlannedYear(key, 0, FIRST, BigDecimal.TEN)))
                    .getFirst();
            assertThat(found.state()).isEqualTo(State.NOT_MEASURED);
            assertThat(found.delivered()).isEmpty();
            assertThat(found.words()).endsWith("costs that are compared");
        }
    }

    @Test
    void a_plan_that_begins_later_is_not_due() {
        LaterYear later = year(FIRST).fell("EAST", "0").made();
        assertThat(positions(List.of(later), plan("EAST").subList(1, 3)))
                .extracting(Position::state)
                .containsExactly(State.NOT_DUE, State.TO_COME, State.TO_COME);
    }

    private static Pounds[] pounds(String... amounts) {
        return java.util.Arrays.stream(amounts).map(Pounds::of).toArray(Pounds[]::new);
    }
}
