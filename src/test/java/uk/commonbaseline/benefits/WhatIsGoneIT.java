package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.benefits.Evidence.Kind;
import uk.commonbaseline.benefits.Evidence.Part;
import uk.commonbaseline.benefits.Evidence.Proof;
import uk.commonbaseline.partnership.Pounds;

/// What is not found in a later list is gone only where the list was read whole.
class WhatIsGoneIT {
    private static final TwoYears NORTH = new TwoYears();

    @Test
    void a_post_that_is_not_in_a_list_that_was_read_whole_is_gone() {
        NORTH.tell(() -> {
            NORTH.post(1, "P-1", "1", "in").post(1, "P-2", "1", "in").post(2, "P-2", "0.5", "in");
            assertThat(post("p-1")).isEqualTo(Proof.GONE);
            assertThat(post("P-2")).isEqualTo(Proof.SMALLER);
        });
    }

    @Test
    void rejected_rows_beyond_the_baselines_leave_open_what_is_gone() {
        NORTH.tell(() -> {
            NORTH.post(1, "P-1", "1", "in").post(1, "P-2", "1", "in").post(2, "P-2", "1", "in");
            NORTH.contract(1, "C-1", "Acme", "500")
                    .rejected(2, 1)
                    .rejected(5, 2)
                    .rejected(6, 1);
            assertThat(post("P-1")).isEqualTo(Proof.NOT_CHECKED);
            assertThat(post("P-2")).isEqualTo(Proof.STILL_THERE);
            assertThat(contract()).isEqualTo(Proof.NOT_CHECKED);
            NORTH.rejected(5, 1);
            assertThat(post("P-1")).as("as many were rejected then").isEqualTo(Proof.GONE);
        });
    }

    @Test
    void a_row_under_a_team_that_is_not_mapped_or_without_a_reference_may_be_the_post() {
        NORTH.tell(() -> {
            NORTH.post(1, "P-1", "1", "in").post(2, "P-1", "1", "unmapped");
            assertThat(post("P-1")).isEqualTo(Proof.NOT_CHECKED);
        });
        NORTH.tell(() -> {
            NORTH.post(1, "P-1", "1", "in").post(2, " ", "1", "in");
            assertThat(post("P-1")).isEqualTo(Proof.NOT_CHECKED);
        });
    }

    @Test
    void a_post_that_is_frozen_or_lent_out_is_still_there() {
        for (String decision : new String[] {"vacancy-frozen", "secondee-out", "supernumerary"}) {
            NORTH.tell(() -> {
                NORTH.post(1, "P-1", "1", "in").post(2, "P-1", "1", decision);
                assertThat(post("P-1")).as(decision).isEqualTo(Proof.STILL_THERE);
            });
        }
    }

    @Test
    void a_contracts_value_is_compared_only_where_both_are_given() {
        NORTH.tell(() -> {
            NORTH.contract(1, "C-1", "Acme", "50000").contract(2, "C-1", "Acme", "");
            assertThat(contract()).isEqualTo(Proof.NOT_CHECKED);
        });
        NORTH.tell(() -> {
            NORTH.contract(1, "C-1", "Acme", "").contract(2, "C-1", "Acme", "1");
            assertThat(contract()).isEqualTo(Proof.STILL_THERE);
        });
        NORTH.tell(() -> {
            NORTH.contract(1, "C-1", "Acme", "50000").contract(2, "C-1", "Acme", "49999");
            assertThat(contract()).isEqualTo(Proof.SMALLER);
        });
    }

    @Test
    void a_cost_centre_whose_costs_are_not_mapped_any_more_is_not_gone() {
        NORTH.tell(() -> {
            NORTH.cost(1, "H1", "1.1", "100").cost(2, 4, "H1", "1.1", 0, "100", "unmapped");
            assertThat(NORTH.find(Kind.COST_CENTRE, "H1").proof()).isEqualTo(Proof.NOT_CHECKED);
        });
        NORTH.tell(() -> {
            NORTH.cost(1, "H1", "1.1", "100").cost(2, "H2", "1.1", "100");
            assertThat(NORTH.find(Kind.COST_CENTRE, "H1").proof()).isEqualTo(Proof.GONE);
        });
    }

    @Test
    void a_thing_stands_where_it_stood_in_the_baseline_with_what_it_fell_by() {
        NORTH.tell(() -> {
            NORTH.post(1, "P-1", "1", "in");
            NORTH.contract(1, "C-1", "Acme", "500").contract(2, "C-1", "Acme", "300");
            NORTH.cost(1, "H1", "1.1", "100").cost(1, "H1", "4.1", "50").cost(2, "H1", "1.1", "99.99");
            NORTH.cost(2, "H1", "4.1", "40");
            assertThat(NORTH.find(Kind.POST, "P-1").parts()).containsExactly(new Part("HR", 0, Optional.empty()));
            assertThat(NORTH.find(Kind.CONTRACT, "C-1").parts())
                    .containsExactly(new Part("ICT", 0, Optional.of(Pounds.of("200"))));
            assertThat(NORTH.find(Kind.COST_CENTRE, "H1").parts())
                    .containsExactly(
                            new Part("HR", 1, Optional.of(Pounds.of("0.01"))),
                            new Part("HR", 4, Optional.of(Pounds.of("10"))));
        });
    }

    @Test
    void a_contract_is_known_by_the_supplier_that_it_had_in_the_baseline() {
        NORTH.tell(() -> {
            NORTH.contract(1, "C-1", "Acme", "500").contract(2, "C-1", "Zeta", "500");
            assertThat(NORTH.find(Kind.CONTRACT, "C-1").identity()).isEqualTo("CONTRACT|c-1|acme");
        });
    }

    private static Proof post(String ref) {
        return NORTH.find(Kind.POST, ref).proof();
    }

    private static Proof contract() {
        return NORTH.find(Kind.CONTRACT, "C-1").proof();
    }
}
