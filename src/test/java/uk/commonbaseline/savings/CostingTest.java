package uk.commonbaseline.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.options.OptionFiles;
import uk.commonbaseline.partnership.Pounds;

/// One small option, worked apart from the code in exact fractions.
///
/// Taking part: NORTH with HR and ICT, SOUTH with ICT. In scope 200,000 + 100,000 + 50,000.10 + 40,000.33 + 30,000 =
/// 420,000.43.
/// Staff saves (190,000 + 100,000 + 40,000.33) x 10 % x 90 % = 29,700.0297 from year 1 by 30/70/100 %,
/// contracts (50,000.10 + 30,000) x 20 % x 90 % = 14,400.0180 from year 1 by 50/100 %.
/// Yearly cost 1 % x 420,000.43 = 4,200.0043 and 500 (250 in year 1).
/// Once 3 % x 420,000.43 = 12,600.0129 in two halves, and 10,000.50 x 150 % = 15,000.75 in year 0.
class CostingTest {
    @TempDir
    private Path folder;

    private OptionCosting costing;

    @BeforeEach
    void cost() {
        costing = costing(OptionFiles.GOOD);
    }

    @Test
    void net_saving_is_gross_less_recurring_at_full_effect() {
        assertThat(costing.central().gross().total()).hasToString("44100.0477");
        assertThat(costing.central().recurring().total()).hasToString("4700.0043");
        assertThat(costing.central().net()).hasToString("39400.0434");
    }

    @Test
    void low_and_high_take_the_outer_rates_and_the_same_costs() {
        // 330,000.33 x 5 % x 90 % = 14,850.01485, half to even 14,850.0148; contracts save nothing in the low case.
        assertThat(costing.low().net()).hasToString("10150.0105");
        // 330,000.33 x 20 % x 90 % + 80,000.10 x 30 % x 90 % = 81,000.0864
        assertThat(costing.high().net()).hasToString("76300.0821");
        assertThat(costing.low().cash().oneOff())
                .isEqualTo(costing.high().cash().oneOff());
    }

    @Test
    void cash_flows_year_by_year() {
        List<String> years = costing.central().cash().years().stream()
                .limit(4)
                .map(year -> "%d %s %s %s %s %s %s %s"
                        .formatted(
                                year.yearNo(),
                                year.financialYear(),
                                year.gross(),
                                year.recurring(),
                                year.oneOff(),
                                year.net(),
                                year.cumulative(),
                                year.cumulativeDiscounted()))
                .toList();
        assertThat(years)
                .containsExactly(
                        "0 2008/09 0.0000 0.0000 21300.7564 -21300.7564 -21300.7564 -21300.7564",
                        "1 2009/10 16110.0179 4450.0043 6300.0064 5360.0072 -15940.7492 -16122.0055",
                        "2 2010/11 35190.0388 4700.0043 0.0000 30490.0345 14549.2853 12340.7680",
                        "3 2011/12 44100.0477 4700.0043 0.0000 39400.0434 53949.3287 47877.3497");
        assertThat(costing.central().cash().years()).hasSize(11);
    }

    @Test
    void values_and_payback_follow_from_the_cash() {
        CashFlow cash = costing.central().cash();
        assertThat(cash.oneOff()).hasToString("27600.7628");
        assertThat(cash.npv()).hasToString("265167.3417");
        assertThat(cash.npvFive()).hasToString("115385.9906");
        // 1 + 15,940.7492 / 30,490.0345 = 1.5228
        assertThat(cash.payback()).contains(new BigDecimal("1.52"));
    }

    @Test
    void lines_show_base_rate_after_bias_and_saving() {
        assertThat(costing.lines())
                .containsExactlyInAnyOrder(
                        line("HR", 1, "190000", "0.090000", "17100.0000"),
                        line("ICT", 1, "140000.33", "0.090000", "12600.0297"),
                        line("ICT", 4, "50000.10", "0.180000", "9000.0180"),
                        line("ICT", 5, "30000", "0.180000", "5400.0000"));
    }

    @Test
    void what_is_not_cashable_stays_apart() {
        // 190,000 x 2 % x 90 %
        assertThat(costing.outsideBudgets(Nature.NON_CASHABLE)).hasToString("3420.0000");
    }

    @Test
    void each_partner_saves_on_its_own_base_and_bears_costs_by_in_scope_cost() {
        // NORTH: 17,100 + 9,000 + 9,000.0180 less 350,000.10 / 420,000.43 of 4,700.0043.
        assertThat(costing.partners()).extracting(PartnerShare::partner).containsExactly("NORTH", "SOUTH");
        PartnerShare north = costing.partners().getFirst();
        assertThat(north.net()).hasToString("31183.3506");
        assertThat(north.oneOff().amount()).isCloseTo(new BigDecimal("23000.618690"), within(new BigDecimal("0.0002")));
        assertThat(north.npv().amount()).isCloseTo(new BigDecimal("207408.428124"), within(new BigDecimal("0.002")));
        PartnerShare south = costing.partners().getLast();
        assertThat(north.net().plus(south.net())).isEqualTo(costing.central().net());
        assertThat(north.npv().plus(south.npv()))
                .isEqualTo(costing.central().cash().npv());
    }

    @Test
    void a_partner_that_takes_no_part_has_nothing_of_it() {
        OptionCosting alone = costing(OptionFiles.GOOD
                .replace("partners: all", "partners: [NORTH]")
                .replace("- {partner: SOUTH", "- {partner: NORTH")
                .replace("services: [HR], because", "services: [ICT], because"));
        PartnerShare south = alone.partners().getLast();
        assertThat(List.of(south.net(), south.oneOff(), south.npv()))
                .allSatisfy(amount -> assertThat(amount).isEqualTo(Pounds.ZERO));
        // NORTH's HR alone: 190,000 x 10 % x 90 % less 1 % x 200,000 less 500.
        assertThat(alone.central().net()).hasToString("14600.0000");
    }

    @Test
    void going_live_later_moves_savings_and_yearly_costs_but_not_the_cost_of_change() {
        OptionCosting late = costing(OptionFiles.GOOD.replace("live-from: 2009/10", "live-from: 2010/11"));
        List<YearOfCash> years = late.central().cash().years();
        assertThat(years.get(1).gross()).isEqualTo(Pounds.ZERO);
        assertThat(years.get(1).recurring()).isEqualTo(Pounds.ZERO);
        assertThat(years.get(2).gross()).hasToString("16110.0179");
        assertThat(years.get(2).recurring()).hasToString("4450.0043");
        assertThat(years.get(1).oneOff()).hasToString("6300.0064");
    }

    @Test
    void as_is_is_exactly_nothing() {
        OptionCosting asIs = costing(OptionFiles.AS_IS);
        assertThat(asIs.central().net()).hasToString("0.0000");
        assertThat(asIs.central().cash().npv()).hasToString("0.0000");
        assertThat(asIs.central().cash().payback()).isEmpty();
        assertThat(asIs.lines()).isEmpty();
        assertThat(asIs.partners())
                .allSatisfy(
                        share -> assertThat(share.npv()).isEqualTo(Pounds.ZERO).isEqualTo(share.net()));
    }

    private OptionCosting costing(String content) {
        Terms terms = Terms.greenBook(Pounds.of("4000000"));
        return new Costing(Bases.small(), OptionFiles.KNOWN.partners(), terms).cost(OptionFiles.read(folder, content));
    }

    private static LineSaving line(String service, int groupNo, String base, String rate, String saving) {
        return new LineSaving(
                new LineSaving.Cell(service, groupNo), Pounds.of(base), new BigDecimal(rate), Pounds.of(saving));
    }
}
