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
            List.of("BCC", "AVDC", "WDC", "CDC", "SBDC"),
            List.of("HR", "PAY", "FIN", "FM", "LEG", "IA", "ICT"),
            List.of("FS3", "BV8", "HRP1b", "ICTP3"));
    private static final List<OptionCosting> COSTED = costed();

    @ParameterizedTest
    @CsvSource({
        "O0, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000,",
        "O1, 1101806.2000, 707335.3000, 1511640.5500, 299500.0000, 8312205.5682, 4123630.9615, 0.56",
        "O2, 2836801.5500, 1889092.1000, 3598772.6000, 3069672.0000, 17096906.6176, 6312655.3248, 2.36",
        "O3, 3773224.3932, 2591951.4000, 5255598.6864, 4894859.2000, 18931703.4586, 4587591.1466, 3.44",
        "O4, 3442518.4500, 2090681.1000, 4736198.7000, 4759469.6000, 15459460.7209, 2372544.5619, 4.02",
        "O5, 3233021.4500, 1648382.9000, 4723575.8000, 4469448.0000, 12612404.1068, 321901.8855, 4.69",
        "O6, 2075127.8000, -164023.6000, 3915028.4000, 3120000.0000, 7613602.8065, -275105.3972, 4.90"
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
        "BCC, 2462022.379514, 3165590.487430, 12431494.186427",
        "AVDC, 447934.089223, 590915.123098, 2217246.345932",
        "WDC, 484037.510603, 637698.455124, 2399400.848939",
        "CDC, 213522.425138, 283761.728543, 1057720.933165",
        "SBDC, 165707.988722, 216893.405805, 825841.144170"
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
                        .contains("illustrative")
                        .contains("; owner: ")));
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
