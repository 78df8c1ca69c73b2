package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonbaseline.benefits.Invented.FIRST;
import static uk.commonbaseline.benefits.Invented.SECOND;
import static uk.commonbaseline.benefits.Invented.cell;
import static uk.commonbaseline.benefits.Invented.claim;
import static uk.commonbaseline.benefits.Invented.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.benefits.Evidence.Kind;
import uk.commonbaseline.benefits.Evidence.Proof;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;

class ClaimsJudgeTest {
    private static final Evidence JOINT = new Evidence(Kind.CONTRACT, "EAST", "C-7");

    @Test
    void a_claim_that_the_fall_and_the_missing_post_bear_out_is_delivered() {
        LaterYear later = year(FIRST)
                .fell("EAST", "30000")
                .shows("EAST", "P1", Proof.GONE)
                .made();
        Claim claim = claim("EAST", "1", "30000", "P1");
        assertThat(ClaimsJudge.judge(List.of(claim), List.of(later)))
                .containsExactly(new JudgedClaim(
                        claim, FIRST, Pounds.of("30000"), State.DELIVERED, "EAST HR group 1 fell by £30,000.00"));
    }

    @Test
    void a_claim_above_the_fall_is_delivered_in_part_to_the_penny() {
        LaterYear later = year(FIRST)
                .fell("EAST", "29999.99")
                .shows("EAST", "P1", Proof.GONE)
                .made();
        Claim claim = claim("EAST", "1", "30000", "P1");
        assertThat(ClaimsJudge.judge(List.of(claim), List.of(later)))
                .containsExactly(new JudgedClaim(
                        claim,
                        FIRST,
                        Pounds.of("29999.99"),
                        State.PARTLY_DELIVERED,
                        "EAST HR group 1 fell by £29,999.99; £0.01 of the claim is not borne out"));
    }

    @Test
    void a_claim_without_a_fall_or_of_a_post_that_is_there_or_never_was_is_not_evidenced() {
        LaterYear later = year(FIRST)
                .fell("EAST", "-10")
                .fell("WEST", "90000")
                .shows("EAST", "P1", Proof.GONE)
                .shows("WEST", "P2", Proof.STILL_THERE)
                .made();
        List<JudgedClaim> judged = ClaimsJudge.judge(
                List.of(
                        claim("EAST", "1", "500", "P1"),
                        claim("WEST", "1", "500", "P2"),
                        claim("WEST", "2", "500", "P9")),
                List.of(later));
        assertThat(judged).extracting(JudgedClaim::state).containsOnly(State.NOT_EVIDENCED);
        assertThat(judged)
                .extracting(JudgedClaim::words)
                .containsExactly(
                        "EAST HR group 1 grew by £10.00; £500.00 of the claim is not borne out",
                        "the post that it names is there as before",
                        "the post that it names is not in the baseline");
    }

    @Test
    void what_was_delivered_and_came_back_is_reversed() {
        LaterYear first = year(FIRST)
                .fell("EAST", "30000")
                .shows("EAST", "P1", Proof.GONE)
                .made();
        LaterYear second = year(SECOND)
                .fell("EAST", "-2500")
                .shows("EAST", "P1", Proof.GONE)
                .made();
        assertThat(ClaimsJudge.judge(List.of(claim("EAST", "1", "30000", "p1 ")), List.of(first, second)))
                .extracting(JudgedClaim::year, JudgedClaim::state, JudgedClaim::words)
                .containsExactly(
                        tuple(FIRST, State.DELIVERED, "EAST HR group 1 fell by £30,000.00"),
                        tuple(
                                SECOND,
                                State.REVERSED,
                                "EAST HR group 1 grew by £2,500.00; £30,000.00 of the claim is not borne out, of which £30,000.00 was there before and came back"));
    }

    @Test
    void a_post_that_is_there_again_is_reversed() {
        LaterYear first = year(FIRST)
                .fell("EAST", "30000")
                .shows("EAST", "P1", Proof.GONE)
                .made();
        LaterYear second = year(SECOND)
                .fell("EAST", "30000")
                .shows("EAST", "P1", Proof.STILL_THERE)
                .made();
        assertThat(ClaimsJudge.judge(List.of(claim("EAST", "1", "30000", "P1")), List.of(first, second)))
                .extracting(JudgedClaim::state)
                .containsExactly(State.DELIVERED, State.REVERSED);
    }

    @Test
    void two_partners_with_one_contract_count_once_for_the_one_who_holds_it() {
        LaterYear later = year(FIRST)
                .fell("EAST", "80000")
                .fell("WEST", "80000")
                .shows(JOINT, Proof.GONE, "contract|c-7|acme")
                .made();
        Claim west = claim("WEST", "1", "posts", cell("WEST"), "40000", JOINT);
        Claim east = claim("EAST", "1", "posts", cell("EAST"), "40000", JOINT);
        assertThat(ClaimsJudge.judge(List.of(west, east), List.of(later)))
                .extracting(JudgedClaim::claim, JudgedClaim::state, JudgedClaim::counted, JudgedClaim::words)
                .containsExactly(
                        tuple(
                                west,
                                State.DOUBLE_CLAIMED,
                                Pounds.ZERO,
                                "contract C-7 of EAST is claimed by EAST 1 already; £40,000.00 too much"),
                        tuple(east, State.DELIVERED, Pounds.of("40000"), "EAST HR group 1 fell by £80,000.00"));
    }

    @Test
    void the_same_partner_may_not_claim_a_thing_twice_or_under_two_lines_but_in_parts_by_cell() {
        CellKey other = new CellKey("EAST", "HR", 4);
        LaterYear later = year(FIRST)
                .fell("EAST", "80000")
                .fell(other, "80000")
                .shows(JOINT, Proof.GONE, "contract|c-7|acme")
                .made();
        assertThat(ClaimsJudge.judge(
                        List.of(
                                claim("EAST", "1", "posts", cell("EAST"), "10000", JOINT),
                                claim("EAST", "2", "posts", cell("EAST"), "10000", JOINT),
                                claim("EAST", "3", "contracts", other, "10000", JOINT),
                                claim("EAST", "4", "posts", other, "10000", JOINT)),
                        List.of(later)))
                .extracting(JudgedClaim::state)
                .containsExactly(State.DELIVERED, State.DOUBLE_CLAIMED, State.DOUBLE_CLAIMED, State.DELIVERED);
    }

    @Test
    void claims_beyond_the_fall_of_their_cell_are_double_claimed_and_the_excess_is_named() {
        LaterYear later = year(FIRST)
                .fell("EAST", "50000")
                .shows("EAST", "P1", Proof.GONE)
                .shows("EAST", "P2", Proof.GONE)
                .shows("EAST", "P3", Proof.SMALLER)
                .made();
        List<JudgedClaim> judged = ClaimsJudge.judge(
                List.of(
                        claim("EAST", "1", "30000", "P1"),
                        claim("EAST", "2", "30000", "P2"),
                        claim("EAST", "3", "5000", "P3")),
                List.of(later));
        assertThat(judged)
                .extracting(JudgedClaim::state, JudgedClaim::counted, JudgedClaim::words)
                .containsExactly(
                        tuple(State.DELIVERED, Pounds.of("30000"), "EAST HR group 1 fell by £50,000.00"),
                        tuple(
                                State.DOUBLE_CLAIMED,
                                Pounds.of("20000"),
                                "EAST HR group 1 fell by £50,000.00, of which EAST 1 and others claim £30,000.00 before; £10,000.00 too much"),
                        tuple(
                                State.DOUBLE_CLAIMED,
                                Pounds.ZERO,
                                "EAST HR group 1 fell by £50,000.00, of which EAST 1 and others claim £50,000.00 before; £5,000.00 too much"));
    }

    @Test
    void without_a_later_extract_nothing_is_nought() {
        LaterYear later =
                year(FIRST).without("EAST", "no costs of 2008/09 have come").made();
        assertThat(ClaimsJudge.judge(List.of(claim("EAST", "1", "30000", "P1")), List.of(later)))
                .extracting(JudgedClaim::state, JudgedClaim::words)
                .containsExactly(tuple(State.NOT_MEASURED, "no costs of 2008/09 have come"));
    }

    @Test
    void without_a_later_list_of_posts_the_pounds_decide_and_it_is_told() {
        LaterYear later = year(FIRST)
                .fell("EAST", "30000")
                .shows("EAST", "P1", Proof.NOT_CHECKED)
                .made();
        assertThat(ClaimsJudge.judge(List.of(claim("EAST", "1", "30000", "P1")), List.of(later)))
                .extracting(JudgedClaim::state, JudgedClaim::words)
                .containsExactly(
                        tuple(
                                State.DELIVERED,
                                "EAST HR group 1 fell by £30,000.00; whether the post that it names is gone can't be told, since the later extract has not come or is not whole"));
    }

    @Test
    void what_is_not_cashable_takes_nothing_from_the_ledger() {
        LaterYear later = year(FIRST)
                .fell("EAST", "30000")
                .shows("EAST", "P1", Proof.SMALLER)
                .made();
        Claim time = claim("EAST", "1", "30000", "P1");
        Claim freed = new Claim(
                "2",
                "time",
                Nature.NON_CASHABLE,
                time.cell(),
                FIRST,
                false,
                Pounds.of("90000"),
                Pounds.of("90000"),
                time.evidence(),
                "",
                "",
                "");
        List<JudgedClaim> judged = ClaimsJudge.judge(List.of(freed), List.of(later));
        assertThat(judged).extracting(JudgedClaim::state).containsExactly(State.DELIVERED);
        assertThat(judged).extracting(JudgedClaim::counted).containsExactly(Pounds.of("90000"));
        assertThat(judged).extracting(JudgedClaim::inLedger).containsExactly(Pounds.ZERO);
    }

    @Test
    void a_saving_that_does_not_recur_stands_in_its_own_year_alone() {
        FinancialYear year = new FinancialYear(2012);
        Claim once = new Claim(
                "1",
                "posts",
                Nature.CASHABLE,
                cell("EAST"),
                FIRST,
                false,
                Pounds.of("1"),
                Pounds.of("1"),
                JOINT,
                "",
                "",
                "");
        assertThat(once.standsIn(FIRST)).isTrue();
        assertThat(once.standsIn(year)).isFalse();
        assertThat(claim("EAST", "1", "1", "P1").standsIn(year)).isTrue();
        assertThat(claim("EAST", "1", "1", "P1").standsIn(new FinancialYear(2007)))
                .isFalse();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
