package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.ThreePoint;
import uk.commonbaseline.savings.Workings;

class PlannedBenefitsTest {
    @Test
    void a_plan_is_what_is_expected_year_by_year_without_costs() {
        PlanKey key = new PlanKey("posts", Nature.CASHABLE, "EAST", "HR");
        FinancialYear first = new FinancialYear(2008);
        assertThat(PlannedBenefits.plan(option(
                        piece(Nature.CASHABLE, "posts", "1000", "0.5", "0", "0.3", "1"),
                        piece(Nature.CASHABLE, "posts", "10", "1", "0", "1", "1"),
                        piece(Nature.RECURRING_COST, "client-function", "77", "1", "1", "1", "1"))))
                .extracting(
                        PlannedYear::key,
                        PlannedYear::group,
                        PlannedYear::year,
                        each -> each.amount().stripTrailingZeros().toPlainString())
                .containsExactly(
                        tuple(key, 1, first, "0"),
                        tuple(key, 1, first.plus(1), "160"),
                        tuple(key, 1, first.plus(2), "510"));
    }

    @Test
    void an_option_that_saves_nothing_plans_nothing() {
        assertThat(PlannedBenefits.plan(option())).isEmpty();
    }

    private static Workings option(Piece... pieces) {
        return new Workings(
                "X1",
                "Shared service",
                new FinancialYear(2008),
                List.of("EAST"),
                1,
                Map.of(),
                List.of(pieces),
                List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));
    }

    private static Piece piece(Nature nature, String line, String pounds, String probability, String... byYear) {
        return new Piece(
                nature,
                line,
                nature.isCost() ? "" : "EAST",
                nature.isCost() ? "" : "HR",
                nature.isCost() ? 0 : 1,
                ThreePoint.certain(new BigDecimal(pounds)),
                new BigDecimal(probability),
                List.of(byYear).stream().map(BigDecimal::new).toList());
    }
}
