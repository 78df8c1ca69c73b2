package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.SettingsMistake;

class BaselineSettingsTest {
    private static final String GOOD = """
            name: B-2007/08-1
            financial-year: 2007/08
            basis: outturn
            staff-as-at: 2008-03-31
            embedded-below: 20%
            in-scope-from: 0.5
            target-saving: 4000000
            target-source: Pathfinder bid
            """;

    @TempDir
    private Path folder;

    @Test
    void a_good_file_is_read_as_it_stands() throws IOException {
        assertThat(read(GOOD))
                .isEqualTo(new BaselineSettings(
                        "B-2007/08-1",
                        new FinancialYear(2007),
                        Basis.OUTTURN,
                        LocalDate.of(2008, 3, 31),
                        new BigDecimal("0.20"),
                        new BigDecimal("0.5"),
                        Pounds.of("4000000"),
                        "Pathfinder bid"));
    }

    @Test
    void the_views_are_told_what_they_need() throws IOException {
        assertThat(read(GOOD).parameters())
                .isEqualTo(Map.ofEntries(
                        Map.entry("financial-year", "2007"),
                        Map.entry("basis", "outturn"),
                        Map.entry("staff-as-at", "2008-03-31"),
                        Map.entry("codes-as-at", "2008-03-31"),
                        Map.entry("embedded-below", "0.20"),
                        Map.entry("in-scope-from", "0.5"),
                        Map.entry("target-source", "Pathfinder bid"),
                        Map.entry("price-base", "2007"),
                        Map.entry("vacancy-factor", "0"),
                        Map.entry("on-cost-tolerance", "0.02"),
                        Map.entry("on-cost-floor", "1000.0000")));
    }

    @Test
    void prices_may_be_those_of_another_year() throws IOException {
        assertThat(read(GOOD + "price-base: 2008/09").priceBase()).isEqualTo(new FinancialYear(2008));
    }

    @Test
    void both_limits_may_be_the_same() throws IOException {
        assertThat(read(GOOD.replace("20%", "50%")).embeddedBelow()).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "financial-year: 2007/08 | financial-year: 2007 | 2 | expected a financial year such as 2007/08, not \"2007\"",
                "basis: outturn | basis: outurn | 3 | \"outurn\" is not one of original-budget, current-budget, forecast, actual, outturn, planned-saving; did you mean \"outturn\"?",
                "basis: outturn | basis: planned-saving | 3 | a baseline stands on a budget, a forecast or what was spent; planned savings come off it",
                "basis: outturn | `basis: outturn\nprice-base: 2008` | 4 | expected a financial year such as 2007/08, not \"2008\"",
                "staff-as-at: 2008-03-31 | staff-as-at: 31/03/2008 | 4 | expected a date such as 2008-03-31, not \"31/03/2008\"",
                "embedded-below: 20% | embedded-below: 120% | 5 | a share of a role lies between 0% and 100%",
                "embedded-below: 20% | embedded-below: -1% | 5 | a share of a role lies between 0% and 100%",
                "embedded-below: 20% | embedded-below: 60% | 5 | the lower limit can't be above \"in-scope-from\"",
                "target-saving: 4000000 | target-saving: 4m | 7 | expected a number such as 0.25, not \"4m\"",
                "target-source: | target-sauce: | 8 | \"target-sauce\" is not a setting we know here; did you mean \"target-source\"?",
                "name: B-2007/08-1 | # name | 2 | \"name\" is missing",
            })
    void a_mistake_is_named_with_its_line(String good, String bad, int line, String words) {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(GOOD.replace(good, bad)))
                .withMessageContaining("baseline.yml, line " + line + ": " + words);
    }

    private BaselineSettings read(String yaml) throws IOException {
        return BaselineSettings.read(Files.writeString(folder.resolve("baseline.yml"), yaml));
    }
}
