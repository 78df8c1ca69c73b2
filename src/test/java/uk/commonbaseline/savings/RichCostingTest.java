package uk.commonbaseline.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.options.Case;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.OptionFiles;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;

/// An option with one of everything, worked by hand on the base of CostingTest; 90 % is left after optimism.
///
/// Staff 20 %: HR (190,000 + 80,000) x 18 % = 48,600 and ICT (100,000 + 40,000.33) x 18 % = 25,200.0594.
/// Structure 20 % of what staff leaves of HR: (155,800 + 65,600) x 18 % = 39,852, which comes with 50 %: 19,926.
/// Sales 1,000 x 90 % = 900. Together 94,626.0594 a year.
/// HR goes live after 18 + 6 months, in year 2; ICT after 24 + 6, in the middle of year 2.
class RichCostingTest {
    @TempDir
    private Path folder;

    private final Costing costing =
            new Costing(Bases.small(), OptionFiles.KNOWN.partners(), Terms.greenBook(Pounds.of("60000")));

    @Test
    void lines_that_overlap_save_on_what_those_before_leave() {
        assertThat(cost(rich()).central().gross().total()).hasToString("94626.0594");
    }

    @Test
    void each_service_builds_up_from_its_own_month() {
        // Year 2: 24,300 + 25 % x 25,200.0594 + 19,926 + 450; year 3: 48,600 + 75 % x 25,200.0594 + 19,926 + 900.
        assertThat(cost(rich()).central().cash().years().stream().limit(5).map(YearOfCash::gross))
                .extracting(Pounds::toString)
                .containsExactly("0.0000", "0.0000", "50976.0148", "88326.0446", "94626.0594");
    }

    @Test
    void a_grant_is_taken_off_the_cost_and_its_range() {
        Piece project = cost(rich()).workings().pieces().stream()
                .filter(piece -> piece.line().equals("one-off/project"))
                .findFirst()
                .orElseThrow();
        assertThat(project.pounds())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .usingRecursiveComparison()
                .isEqualTo(new ThreePoint(new BigDecimal("100"), new BigDecimal("500"), new BigDecimal("1500")));
    }

    @Test
    void what_never_reaches_a_budget_stays_out_of_the_cash() {
        OptionCosting costed = cost(rich());
        assertThat(costed.avoidedOnce()).hasToString("4500.0000");
        assertThat(costed.outsideBudgets(Nature.AVOIDED)).isEqualTo(Pounds.ZERO);
    }

    @Test
    void income_follows_those_who_take_part() {
        // 900 x 150,000.10 / 220,000.43, of what was planned for both.
        Option alone = new Change.Keeps("SOUTH", Set.of("ICT")).on(rich());
        BigDecimal sales = cost(alone).workings().pieces().stream()
                .filter(piece -> piece.line().equals("sales"))
                .map(piece -> piece.expected(Case.CENTRAL))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(Pounds.rounded(sales)).hasToString("613.6356");
    }

    @Test
    void looking_at_one_service_alone_changes_no_amount() {
        Option split = new Change.SavingBy(Set.of("ICT"), "", BigDecimal.ONE).on(rich());
        assertThat(cost(split).avoidedOnce()).isEqualTo(cost(rich()).avoidedOnce());
        // A quarter less of ICT's part: 4,500 x (280,000 + 75 % x 220,000.43) / 500,000.43
        Option less = new Change.SavingBy(Set.of("ICT"), "", new BigDecimal("0.75")).on(rich());
        assertThat(cost(less).avoidedOnce()).hasToString("4004.9995");
    }

    @Test
    void who_earns_more_than_it_spends_bears_no_share_of_an_amount() {
        BaseByCell base = new BaseByCell(
                List.of(Bases.cell("NORTH", "ICT", 1, "1000", "1000"), Bases.cell("SOUTH", "ICT", 1, "-200", "-200")));
        OptionCosting costed =
                new Costing(base, OptionFiles.KNOWN.partners(), Terms.greenBook(Pounds.ZERO)).cost(rich());
        assertThat(costed.avoidedOnce()).hasToString("4500.0000");
    }

    @Test
    void a_tenth_more_of_a_granted_cost_falls_on_the_partners_alone() {
        Assumption project = AssumptionsRegister.of(rich()).stream()
                .filter(each -> each.key().equals("one-off/project"))
                .findFirst()
                .orElseThrow();
        Switching switching = Switching.of(rich(), project.lever().orElseThrow(), costing);
        assertThat(switching.npvOfTenthMore()).hasToString("-200.0000");
        BigDecimal npv = costing.workings(rich()).npv();
        // 1,500 are granted: the cost may rise by all that the option is worth.
        assertThat(switching.value().orElseThrow())
                .isCloseTo(npv.add(new BigDecimal("2000")), within(new BigDecimal("0.01")));
    }

    @Test
    void what_comes_once_reaches_no_yearly_target() {
        String once = OptionFiles.RICH.replace("benefit: avoided", "benefit: income");
        OptionCosting costed = cost(OptionFiles.read(folder, once));
        Outcome outcome = Outcome.of(costed, Pounds.of("94000"));
        assertThat(outcome.net()).hasToString("94626.0594");
        assertThat(costed.central().cash().years().get(3).gross()).isGreaterThan(Pounds.of("89000"));
        assertThat(outcome.fullFrom().orElseThrow()).hasToString("2012/13");
        assertThat(outcome.reachesTarget().orElseThrow()).hasToString("2012/13");
    }

    @Test
    void the_bridge_leads_from_what_was_asked_to_what_is_left() {
        assertThat(bridge(Bases.small()))
                .containsExactly(
                        "asked 137000.0660",
                        "budgeted 0.0000",
                        "overlap -8748.0000",
                        "optimism -13700.0066",
                        "probability -19926.0000",
                        "gross 94626.0594",
                        "net 94626.0594");
    }

    @Test
    void what_budgets_save_already_is_shown_and_not_counted_again() {
        List<BaseCell> cells = Bases.small().cells().stream()
                .map(cell -> cell.council().equals("NORTH") && cell.service().equals("HR") ? withPlan(cell) : cell)
                .toList();
        // 10,000 planned: 20 % and 20 % of it were asked for, of a base that holds it no more.
        assertThat(bridge(new BaseByCell(cells)))
                .contains("asked 137000.0660", "budgeted -4000.0000")
                .anyMatch(step -> step.startsWith("gross 9") && !step.equals("gross 94626.0594"));
    }

    private static BaseCell withPlan(BaseCell cell) {
        Pounds plan = Pounds.of("10000");
        return new BaseCell(
                cell.council(),
                cell.service(),
                cell.groupNo(),
                cell.inScope().minus(plan),
                cell.saveable().minus(plan),
                plan,
                Fte.ZERO);
    }

    @Test
    void no_line_takes_more_than_there_is_and_its_owner_is_told() {
        Option greedy = new Change.SavingBy(Set.of("HR"), "staff", new BigDecimal("3")).on(rich());
        OptionCosting costed = cost(greedy);
        // High case 50 % x 3 x 90 % = 135 % of 190,000 and of 80,000; then nothing is left for the next line.
        assertThat(costed.capped().getFirst().inWords())
                .isEqualTo(
                        "staff asks for GBP 256,500.00 of HR of NORTH, group 1, where GBP 190,000.00 is left of GBP 190,000.00; the rest is not counted");
        for (BaseCell cell : Bases.small().cells()) {
            BigDecimal taken = costed.workings().pieces().stream()
                    .filter(piece -> piece.partner().equals(cell.council())
                            && piece.service().equals(cell.service())
                            && piece.group() == cell.groupNo())
                    .map(piece -> piece.pounds().high())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(taken).isLessThanOrEqualTo(cell.saveable().amount());
        }
    }

    @Test
    void on_a_base_below_nought_nothing_is_saved() {
        BaseByCell below = new BaseByCell(
                List.of(Bases.cell("NORTH", "HR", 1, "-500", "-500"), Bases.cell("SOUTH", "ICT", 1, "1000", "1000")));
        OptionCosting costed =
                new Costing(below, OptionFiles.KNOWN.partners(), Terms.greenBook(Pounds.ZERO)).cost(rich());
        assertThat(costed.capped().getFirst().inWords())
                .isEqualTo(
                        "staff finds nothing to save on HR of NORTH, group 1: the council's own plans leave GBP -500.00 there");
        assertThat(costed.central().gross().part("NORTH").isNegative()).isFalse();
    }

    @Test
    void with_fewer_partners_than_it_needs_nothing_is_left_of_it() {
        Option one = new Change.Without(Set.of("SOUTH")).on(rich());
        assertThat(cost(one).workings().pieces()).isEmpty();
        assertThat(cost(one).central().cash().npv()).isEqualTo(Pounds.ZERO);
    }

    private Option rich() {
        return OptionFiles.read(folder, OptionFiles.RICH);
    }

    private OptionCosting cost(Option option) {
        return costing.cost(option);
    }

    private List<String> bridge(BaseByCell base) {
        OptionCosting costed =
                new Costing(base, OptionFiles.KNOWN.partners(), Terms.greenBook(Pounds.ZERO)).cost(rich());
        return Bridge.of(costed, base).stream()
                .map(step -> step.key() + " " + step.amount())
                .toList();
    }
}
