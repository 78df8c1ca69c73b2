package uk.commonbaseline.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.OptionFiles;
import uk.commonbaseline.options.Scenario;
import uk.commonbaseline.options.Sourced;
import uk.commonbaseline.partnership.Pounds;

/// Things that turn out otherwise, on the option of CostingTest: each must come to the same as an option file that says
/// so, and to what is worked by hand.
class WhatIfTest {
    @TempDir
    private Path folder;

    private final Costing costing =
            new Costing(Bases.small(), OptionFiles.KNOWN.partners(), Terms.greenBook(Pounds.of("30000")));

    @Test
    void half_the_saving_is_half_the_gross_and_all_of_the_cost() {
        OptionCosting half = cost(new Change.SavingBy(Set.of(), "", new BigDecimal("0.5")));
        assertThat(half.central().gross().total()).hasToString("22050.0238");
        assertThat(half.central().recurring().total()).hasToString("4700.0043");
    }

    @Test
    void less_saving_on_one_service_leaves_the_others_alone() {
        // Staff: HR 17,100 x 75 % + ICT 12,600.0297; contracts 14,400.0180.
        OptionCosting less = cost(new Change.SavingBy(Set.of("HR"), "", new BigDecimal("0.75")));
        assertThat(less.central().gross().total()).hasToString("39825.0477");
    }

    @Test
    void a_year_later_is_the_file_with_a_later_start() {
        String later = OptionFiles.GOOD.replace("live-from: 2009/10", "live-from: 2010/11");
        assertThat(cost(new Change.Later(12, Set.of())).central().cash())
                .isEqualTo(
                        costing.cost(OptionFiles.read(folder, later)).central().cash());
    }

    @Test
    void one_service_later_moves_only_that_service() {
        OptionCosting late = cost(new Change.Later(12, Set.of("ICT")));
        // Year 1: HR staff alone, 17,100 x 30 %.
        assertThat(late.central().cash().years().get(1).gross()).hasToString("5130.0000");
    }

    @Test
    void dearer_by_two_fifths_raises_what_costs_once() {
        // 27,600.7628 x 1.4 = 38,641.06794..., from 12,600.0129 x 1.4 + 15,000.75 x 1.4
        assertThat(cost(new Change.CostBy("", new BigDecimal("1.4")))
                        .central()
                        .cash()
                        .oneOff()
                        .amount())
                .isCloseTo(new BigDecimal("38641.0680"), within(new BigDecimal("0.0001")));
    }

    @Test
    void without_a_partner_is_the_file_without_it() {
        String without = OptionFiles.GOOD
                .replace("partners: all", "partners: [NORTH]")
                .replace("    - {partner: SOUTH, services: [HR], because: keeps its own}\n", "")
                .replace("  except:\n", "");
        Option one =
                OptionFiles.read(folder, OptionFiles.GOOD.replace("source: invented", "smallest: 1\nsource: invented"));
        assertThat(costing.cost(new Change.Without(Set.of("SOUTH")).on(one))
                        .central()
                        .cash())
                .isEqualTo(costing.cost(OptionFiles.read(folder, without))
                        .central()
                        .cash());
    }

    @Test
    void who_joins_with_a_service_that_is_not_offered_brings_nothing() {
        Option option = OptionFiles.read(folder, OptionFiles.GOOD);
        assertThat(new Change.Joins("SOUTH", Set.of("FM")).on(option).participation())
                .isEqualTo(option.participation());
        // SOUTH's HR: 80,000 x 9 % more gross.
        assertThat(cost(new Change.Joins("SOUTH", Set.of("HR")))
                        .central()
                        .gross()
                        .total())
                .hasToString("51300.0477");
    }

    @Test
    void every_switching_value_makes_the_option_worth_nothing() {
        Option option = OptionFiles.read(folder, OptionFiles.GOOD);
        List<Assumption> turned = AssumptionsRegister.of(option).stream()
                .filter(each -> each.lever().isPresent())
                .toList();
        assertThat(turned).hasSize(8);
        int found = 0;
        for (Assumption assumption : turned) {
            Assumption.Lever lever = assumption.lever().orElseThrow();
            Switching switching = Switching.of(option, lever, costing);
            if (switching.value().isPresent()) {
                found++;
                BigDecimal factor = switching.value().get().divide(lever.central(), new MathContext(40));
                BigDecimal npv =
                        costing.workings(lever.by().apply(factor).on(option)).npv();
                assertThat(npv.abs()).as(assumption.key()).isLessThan(new BigDecimal("1e-25"));
            }
        }
        // Neither of the two savings alone could sink it, nor can what is not cashable.
        assertThat(found).isEqualTo(5);
    }

    @Test
    void a_tenth_more_is_a_tenth_of_what_hangs_on_it() {
        Option option = OptionFiles.read(folder, OptionFiles.GOOD);
        BigDecimal before = costing.workings(option).npv();
        BigDecimal after = costing.workings(new Change.SavingBy(Set.of(), "staff", new BigDecimal("1.1")).on(option))
                .npv();
        Assumption staff = AssumptionsRegister.of(option).stream()
                .filter(each -> each.key().equals("saving/staff"))
                .findFirst()
                .orElseThrow();
        assertThat(Switching.of(option, staff.lever().orElseThrow(), costing).npvOfTenthMore())
                .isEqualTo(Pounds.rounded(after.subtract(before)));
    }

    @Test
    void sensitivities_begin_with_the_headline_and_name_every_partner() {
        Option option = OptionFiles.read(folder, OptionFiles.GOOD);
        List<Sensitivities.Tested> tests = new Sensitivities(costing).of(option);
        assertThat(tests)
                .extracting(Sensitivities.Tested::key)
                .containsExactly(
                        "base",
                        "saving-10",
                        "saving-25",
                        "saving-50",
                        "delay-12",
                        "cost-up-40",
                        "without-NORTH",
                        "without-SOUTH");
        assertThat(tests.getFirst().outcome().npv())
                .isEqualTo(costing.cost(option).central().cash().npv());
        // Two are needed, so one alone brings nothing.
        assertThat(tests.getLast().outcome().npv()).isEqualTo(Pounds.ZERO);
    }

    @Test
    void the_rate_of_return_makes_the_cash_worth_nothing() {
        CashFlow cash = costing.cost(OptionFiles.read(folder, OptionFiles.GOOD))
                .central()
                .cash();
        List<Pounds> nets = cash.years().stream().map(YearOfCash::net).toList();
        BigDecimal rate = InternalReturn.of(nets).orElseThrow();
        BigDecimal worth = Discounting.presentValue(nets, new Discounting(rate).factors(10));
        assertThat(worth.abs()).isLessThan(new BigDecimal("1"));
        assertThat(rate).isBetween(new BigDecimal("0.5"), new BigDecimal("1.5"));
    }

    @Test
    void an_estimate_is_the_middle_of_the_others_by_head() {
        BaseByCell base = new BaseByCell(List.of(
                Bases.cell("A", "HR", 1, "1000", "1000"),
                Bases.cell("B", "HR", 1, "3000", "2000"),
                Bases.cell("C", "HR", 1, "80", "80"),
                Bases.cell("LATE", "HR", 1, "9", "9")));
        Estimates estimates = new Estimates(base, Map.of("A", 100, "B", 100, "C", 10, "LATE", 50));
        // 10, 30 and 8 a head: the middle is 10, times 50; of what is saveable 10, 20 and 8.
        assertThat(estimates.with(List.of(estimate("LATE", "")), 0).cells())
                .contains(Bases.cell("LATE", "HR", 1, "500", "500"));
        assertThat(estimates.with(List.of(estimate("LATE", "")), -1).cells())
                .contains(Bases.cell("LATE", "HR", 1, "375", "375"));
        assertThat(estimates.with(List.of(estimate("NEW", "B")), 0).cells())
                .contains(Bases.cell("NEW", "HR", 1, "600", "400"))
                .hasSize(5);
    }

    private static Scenario.Estimate estimate(String partner, String like) {
        return new Scenario.Estimate(
                partner,
                Set.of(),
                Optional.of(like).filter(each -> !each.isEmpty()),
                like.isEmpty() ? BigDecimal.ONE : new BigDecimal("0.2"),
                "D",
                new BigDecimal("0.25"));
    }

    @Test
    void a_newcomer_widens_the_range_by_its_estimate() {
        Option option = OptionFiles.read(folder, OptionFiles.GOOD);
        Scenario scenario = new Scenario(
                "in",
                "opts in",
                "somebody comes",
                List.of(new Change.Joins("NEW", Set.of("ICT"))),
                List.of(estimate("NEW", "NORTH")),
                Set.of("X1"),
                new Sourced("invented", "nobody"));
        Scenarios scenarios = new Scenarios(costing, new Estimates(Bases.small(), Map.of()));
        Scenarios.Played played = scenarios.of(option, List.of(scenario)).getFirst();
        assertThat(played.ruledOut()).isTrue();
        // A fifth of NORTH's ICT: 20,000 x 9 % + 10,000.02 x 18 % more saving, 30,000.02 x 1 % more cost.
        assertThat(played.outcome().net()).hasToString("42700.0468");
        Pounds low = costing.cost(option).low().net();
        assertThat(played.outcome().netLow()).isGreaterThan(low);
    }

    private OptionCosting cost(Change change) {
        return costing.cost(change.on(OptionFiles.read(folder, OptionFiles.GOOD)));
    }
}
