package uk.commonbaseline.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.options.Benefit;
import uk.commonbaseline.options.BenefitsBias;
import uk.commonbaseline.options.BuildUp;
import uk.commonbaseline.options.Cost;
import uk.commonbaseline.options.CostRange;
import uk.commonbaseline.options.GoLive;
import uk.commonbaseline.options.OptimismBias;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Participation;
import uk.commonbaseline.options.Profile;
import uk.commonbaseline.options.RateRange;
import uk.commonbaseline.options.SavingLine;
import uk.commonbaseline.options.Schedule;
import uk.commonbaseline.options.Size;
import uk.commonbaseline.options.Sourced;
import uk.commonbaseline.options.Spread;
import uk.commonbaseline.options.Worth;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;

/// What must hold for any option on any base. The seed is fixed; a failure names the option.
class RandomOptionsTest {
    private static final List<String> PARTNERS = List.of("A", "B", "C", "D", "E", "F");
    private static final List<String> SERVICES = List.of("HR", "FIN", "ICT");
    private static final Sourced NOBODY = new Sourced("invented", "nobody");
    private static final FinancialYear YEAR_ZERO = new FinancialYear(2008);
    private static final BigDecimal GROWTH = new BigDecimal("1.035");

    private final Random random = new Random(31_03_2008);

    @Test
    void parts_sum_to_their_whole_and_columns_add_up() {
        for (int round = 0; round < 300; round++) {
            OptionCosting costing = costing(option());
            CashFlow cash = costing.central().cash();
            assertThat(sum(costing.partners(), PartnerShare::net))
                    .isEqualTo(costing.central().net());
            assertThat(sum(costing.partners(), PartnerShare::oneOff)).isEqualTo(cash.oneOff());
            assertThat(sum(costing.partners(), PartnerShare::npv)).isEqualTo(cash.npv());
            assertThat(sum(costing.lines(), LineSaving::saving))
                    .isEqualTo(costing.central().gross().total());
            assertThat(sum(cash.years(), YearOfCash::discounted)).isEqualTo(cash.npv());
            assertThat(sum(cash.years(), YearOfCash::net))
                    .isEqualTo(cash.years().getLast().cumulative());
        }
    }

    @Test
    void the_present_value_agrees_with_another_way_to_work_it() {
        for (int round = 0; round < 300; round++) {
            CashFlow cash = costing(option()).central().cash();
            assertThat(cash.npv()).isEqualTo(Pounds.rounded(backwards(cash)));
        }
    }

    @Test
    void low_never_saves_more_than_central_nor_central_than_high() {
        for (int round = 0; round < 300; round++) {
            OptionCosting costing = costing(option());
            assertThat(costing.low().net())
                    .isLessThanOrEqualTo(costing.central().net());
            assertThat(costing.central().net())
                    .isLessThanOrEqualTo(costing.high().net());
        }
    }

    @Test
    void no_option_saves_more_than_there_is() {
        for (int round = 0; round < 300; round++) {
            OptionCosting costing = costing(option());
            assertThat(costing.lines())
                    .allSatisfy(line -> assertThat(line.saving()).isLessThanOrEqualTo(line.base()));
        }
    }

    private OptionCosting costing(Option option) {
        List<BaseCell> cells = new ArrayList<>();
        for (String partner : PARTNERS) {
            for (String service : SERVICES) {
                for (int group = 1; group <= 3; group++) {
                    Pounds inScope = amount(5_000_000_0000L);
                    Pounds saveable = inScope.times(share());
                    cells.add(new BaseCell(partner, service, group, inScope, saveable, Fte.ZERO));
                }
            }
        }
        return new Costing(new BaseByCell(cells), PARTNERS, Terms.greenBook(Pounds.ZERO)).cost(option);
    }

    private Option option() {
        Participation participation = participation();
        return new Option(
                "X",
                "any",
                new Option.Form("any", "any", "any"),
                YEAR_ZERO,
                new GoLive(random.nextInt(40)),
                List.of(),
                1,
                NOBODY,
                participation,
                participation,
                new BenefitsBias(BigDecimal.valueOf(random.nextInt(101), 2), random.nextInt(7), NOBODY),
                List.of(line("one", Set.of(1, 2)), line("two", Set.of(2, 3))),
                List.of(
                        cost("ict", new Size.Amount(amount(3_000_000_0000L)), new Spread(halves())),
                        cost("client-function", new Size.ShareOfBase(share()), BuildUp.AT_ONCE)),
                List.of(),
                Schedule.NONE);
    }

    private Cost cost(String kind, Size size, Profile years) {
        return new Cost(
                kind,
                size,
                new OptimismBias(OptimismBias.ProjectType.OWN_ESTIMATE, share()),
                years,
                new CostRange(BigDecimal.ONE, BigDecimal.ONE),
                Pounds.ZERO,
                BigDecimal.ONE,
                NOBODY);
    }

    private Participation participation() {
        Set<Participation.Pair> pairs = new HashSet<>();
        pairs.add(new Participation.Pair("A", "HR"));
        for (String partner : PARTNERS) {
            SERVICES.stream()
                    .filter(_ -> random.nextBoolean())
                    .forEach(service -> pairs.add(new Participation.Pair(partner, service)));
        }
        return new Participation(pairs);
    }

    private SavingLine line(String name, Set<Integer> groups) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(2_000), 4);
        BigDecimal central = low.add(BigDecimal.valueOf(random.nextInt(1_500), 4));
        BigDecimal high = central.add(BigDecimal.valueOf(random.nextInt(1_500), 4));
        RateRange rate = new RateRange(low, central, high);
        return new SavingLine(
                name,
                Set.copyOf(SERVICES),
                Set.copyOf(SERVICES),
                groups,
                new Worth.OfBase(rate),
                Benefit.CASHABLE,
                BuildUp.OVER_THREE_YEARS,
                share(),
                random.nextBoolean() ? Optional.of("the same pounds") : Optional.empty(),
                BigDecimal.ONE,
                NOBODY);
    }

    private List<BigDecimal> halves() {
        BigDecimal first = share();
        return List.of(first, BigDecimal.ONE.subtract(first));
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(random.nextInt(10_001), 4);
    }

    private Pounds amount(long most) {
        return new Pounds(BigDecimal.valueOf(random.nextLong(most), 4));
    }

    /// From the last year to the first: what a year is worth is its cash and a year's discount on all that follows.
    private static BigDecimal backwards(CashFlow cash) {
        BigDecimal worth = BigDecimal.ZERO;
        for (YearOfCash year : cash.years().reversed()) {
            worth = worth.divide(GROWTH, new MathContext(60)).add(year.net().amount());
        }
        return worth;
    }

    private static <T> Pounds sum(List<T> all, Function<T, Pounds> amount) {
        return all.stream().map(amount).reduce(Pounds.ZERO, Pounds::plus);
    }
}
