package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static uk.commonbaseline.benefits.Invented.FIRST;
import static uk.commonbaseline.benefits.Invented.cell;
import static uk.commonbaseline.benefits.Invented.claim;
import static uk.commonbaseline.benefits.Invented.year;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.benefits.Evidence.Kind;
import uk.commonbaseline.benefits.Evidence.Part;
import uk.commonbaseline.benefits.Evidence.Proof;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;

/// What a thing proves: only its own cells, and no more than it fell itself.
class EvidenceOfClaimsTest {
    private static final CellKey SUPPLIES = new CellKey("EAST", "HR", 4);
    private static final Evidence CONTRACT = new Evidence(Kind.CONTRACT, "EAST", "C-7");
    private static final Evidence CENTRE = new Evidence(Kind.COST_CENTRE, "EAST", "H1");

    @Test
    void a_thing_of_another_service_or_group_proves_nothing() {
        LaterYear later = year(FIRST)
                .fell("EAST", "50000")
                .shows(CONTRACT, Proof.GONE, "c", new Part("ICT", 0, Optional.empty()))
                .shows(CENTRE, Proof.GONE, "h", new Part("HR", 4, fall("50000")))
                .made();
        assertThat(judged(
                        later,
                        claim("EAST", "1", "posts", cell("EAST"), "10", CONTRACT),
                        claim("EAST", "2", "posts", cell("EAST"), "10", CENTRE)))
                .extracting(JudgedClaim::state, JudgedClaim::words)
                .containsExactly(
                        tuple(
                                State.NOT_EVIDENCED,
                                "contract C-7 of EAST belongs to ICT, so it proves nothing of EAST HR group 1"),
                        tuple(
                                State.NOT_EVIDENCED,
                                "cost centre H1 of EAST belongs to HR group 4, so it proves nothing of EAST HR group 1"));
    }

    @Test
    void a_cost_centre_that_is_a_penny_smaller_proves_a_penny() {
        LaterYear later = year(FIRST)
                .fell("EAST", "50000")
                .shows(CENTRE, Proof.SMALLER, "h", new Part("HR", 1, fall("0.01")))
                .made();
        assertThat(judged(later, claim("EAST", "1", "posts", cell("EAST"), "10000", CENTRE)))
                .extracting(JudgedClaim::state, JudgedClaim::counted, JudgedClaim::words)
                .containsExactly(tuple(
                        State.PARTLY_DELIVERED,
                        Pounds.of("0.01"),
                        "cost centre H1 of EAST bears out £0.01 only; £9,999.99 of the claim is not borne out"));
    }

    @Test
    void a_contracts_value_is_shared_by_all_cells_that_it_is_claimed_in() {
        LaterYear later = year(FIRST)
                .fell("EAST", "50000")
                .fell(SUPPLIES, "50000")
                .shows(CONTRACT, Proof.GONE, "c", new Part("HR", 0, fall("15000")))
                .made();
        assertThat(judged(
                        later,
                        claim("EAST", "1", "posts", cell("EAST"), "10000", CONTRACT),
                        claim("EAST", "2", "posts", SUPPLIES, "10000", CONTRACT)))
                .extracting(JudgedClaim::state, JudgedClaim::counted)
                .containsExactly(
                        tuple(State.DELIVERED, Pounds.of("10000")), tuple(State.PARTLY_DELIVERED, Pounds.of("5000")));
    }

    @Test
    void what_is_not_cashable_counts_no_further_than_its_evidence() {
        LaterYear later = year(FIRST)
                .fell("EAST", "0")
                .shows(CONTRACT, Proof.GONE, "c", new Part("HR", 0, fall("300")))
                .made();
        Claim cashable = claim("EAST", "1", "time", cell("EAST"), "1000", CONTRACT);
        Claim freed = new Claim(
                "1",
                "time",
                Nature.NON_CASHABLE,
                cashable.cell(),
                FIRST,
                true,
                cashable.written(),
                cashable.amount(),
                CONTRACT,
                "",
                "",
                "");
        assertThat(judged(later, freed))
                .extracting(JudgedClaim::state, JudgedClaim::counted)
                .containsExactly(tuple(State.PARTLY_DELIVERED, Pounds.of("300")));
    }

    @Test
    void where_the_holders_costs_are_not_whole_nothing_of_it_is_gone() {
        LaterYear later = year(FIRST)
                .fell("EAST", "50000")
                .without("WEST", "no costs of 2008/09 have come")
                .shows(new Evidence(Kind.COST_CENTRE, "WEST", "H1"), Proof.GONE, "h", new Part("HR", 1, fall("5")))
                .made();
        assertThat(judged(
                        later,
                        claim("EAST", "1", "posts", cell("EAST"), "100", new Evidence(Kind.COST_CENTRE, "WEST", "H1"))))
                .extracting(JudgedClaim::words)
                .containsExactly(
                        "EAST HR group 1 fell by £50,000.00; whether cost centre H1 of WEST is gone can't be told, since the later extract has not come or is not whole");
    }

    private static List<JudgedClaim> judged(LaterYear later, Claim... claims) {
        return ClaimsJudge.judge(List.of(claims), List.of(later));
    }

    private static Optional<Pounds> fall(String pounds) {
        return Optional.of(Pounds.of(pounds));
    }
}
