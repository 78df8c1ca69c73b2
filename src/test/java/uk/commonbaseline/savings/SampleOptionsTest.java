package uk.commonbaseline.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.options.KnownCodes;
import uk.commonbaseline.options.OptionFolder;
import uk.commonbaseline.partnership.Pounds;

/// The options that come with the product, against five invented councils. Expected figures were worked apart from
/// the code, in exact fractions from the same files.
class SampleOptionsTest {
    private static final KnownCodes KNOWN = new KnownCodes(
            List.of("BCC", "AVDC", "WDC", "CDC", "SBDC"), List.of("HR", "PAY", "FIN", "FM", "LEG", "IA", "ICT"));
    private static final List<OptionCosting> COSTED = costed();

    @ParameterizedTest
    @CsvSource({
        "O0, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000,",
        "O1, 1101806.2000, 707335.3000, 1511640.5500, 299500.0000, 8312205.5682, 4123630.9615, 0.56",
        "O2, 2836801.5500, 1889092.1000, 3598772.6000, 3069672.0000, 17096906.6176, 6312655.3248, 2.36",
        "O3, 3696133.5000, 2591951.4000, 5096916.9000, 4894859.2000, 21554711.3763, 7503664.1765, 2.57"
    })
    void cost_what_was_worked_apart(
            String code,
            String net,
            String low,
            String high,
            String oneOff,
            String npv,
            String npvFive,
            @Nullable BigDecimal payback) {
        OptionCosting costing = option(code);
        CashFlow cash = costing.central().cash();
        assertThat(costing.central().net()).hasToString(net);
        assertThat(costing.low().net()).hasToString(low);
        assertThat(costing.high().net()).hasToString(high);
        assertThat(cash.oneOff()).hasToString(oneOff);
        assertThat(cash.npv()).hasToString(npv);
        assertThat(cash.npvFive()).hasToString(npvFive);
        assertThat(cash.payback().orElse(null)).isEqualTo(payback);
    }

    @ParameterizedTest
    @CsvSource({
        "BCC, 2413571.850000, 3165590.487430, 14110696.739103",
        "AVDC, 438029.550000, 590915.123098, 2541959.850142",
        "WDC, 473436.450000, 637698.455124, 2748565.122730",
        "CDC, 208850.850000, 283761.728543, 1209670.521503",
        "SBDC, 162244.800000, 216893.405805, 943819.142860"
    })
    void partners_share_the_joint_committee(String partner, BigDecimal net, BigDecimal oneOff, BigDecimal npv) {
        PartnerShare share = option("O3").partners().stream()
                .filter(each -> each.partner().equals(partner))
                .findFirst()
                .orElseThrow();
        assertThat(share.net().amount()).isCloseTo(net, within(new BigDecimal("0.0002")));
        assertThat(share.oneOff().amount()).isCloseTo(oneOff, within(new BigDecimal("0.0004")));
        assertThat(share.npv().amount()).isCloseTo(npv, within(new BigDecimal("0.0015")));
    }

    @Test
    void as_is_is_zero_in_every_figure() {
        for (CaseCosting each :
                List.of(option("O0").low(), option("O0").central(), option("O0").high())) {
            assertThat(each.cash().years())
                    .allSatisfy(year ->
                            assertThat(year.net()).isEqualTo(Pounds.ZERO).isEqualTo(year.cumulativeDiscounted()));
        }
    }

    @Test
    void every_saving_names_its_source_and_owner() {
        COSTED.forEach(costing -> assertThat(AssumptionsRegister.of(costing.option()))
                .allSatisfy(assumption -> assertThat(assumption.sourced().inOneLine())
                        .startsWith("illustrative, for the board to replace; owner: ")));
    }

    private static OptionCosting option(String code) {
        return COSTED.stream()
                .filter(each -> each.option().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<OptionCosting> costed() {
        Costing costing = new Costing(Bases.invented(), KNOWN.partners(), Terms.greenBook(Pounds.of("4000000")));
        return OptionFolder.open(Path.of("jobs/options")).read(KNOWN).stream()
                .map(costing::cost)
                .toList();
    }
}
