package uk.commonbaseline.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.settings.SettingsMistake;

class AppraisalTermsTest {
    private static final String RATES = """
            valid_from,rate,source
            1991-04-01,6%,"the guide of 1991"
            2003-04-01,3.5%,"the guide of 2003, real"
            """;

    @TempDir
    private Path jobs;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectory(jobs.resolve("reference"));
    }

    @Test
    void the_rate_is_the_one_in_force_on_the_day() {
        DiscountRates rates = read(RATES).rates();
        assertThat(rates.on(LocalDate.of(2003, 3, 31))).isEqualByComparingTo("0.06");
        assertThat(rates.on(LocalDate.of(2003, 4, 1))).isEqualByComparingTo("0.035");
        assertThat(rates.on(LocalDate.of(2030, 1, 1))).isEqualByComparingTo("0.035");
    }

    @Test
    void before_the_first_rate_there_is_none() {
        DiscountRates rates = read(RATES).rates();
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> rates.on(LocalDate.of(1991, 3, 31)))
                .withMessageContaining("discount-rates.csv")
                .withMessageContaining("no discount rate is in force on 1991-03-31");
    }

    @Test
    void without_settings_ten_years_and_a_tenth_hold() {
        AppraisalTerms terms = read(RATES);
        assertThat(terms.years()).isEqualTo(10);
        assertThat(terms.rates().on(LocalDate.of(2008, 4, 1))).isEqualByComparingTo("0.035");
        assertThat(terms.smallPartner()).isEqualByComparingTo("0.1");
    }

    @Test
    void without_a_list_of_rates_nothing_is_guessed() {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> AppraisalTerms.read(jobs))
                .withMessageContaining("discount-rates.csv: there is no such file")
                .withMessageContaining("valid_from,rate,source");
    }

    @Test
    void a_list_saved_by_a_spreadsheet_program_is_read() throws IOException {
        Files.write(
                jobs.resolve("reference").resolve("discount-rates.csv"),
                "\uFEFFvalid_from,rate,source\r\n2003-04-01,3.5%,the guide, costs 5 ".getBytes(StandardCharsets.UTF_8));
        assertThat(AppraisalTerms.read(jobs).rates().on(LocalDate.of(2008, 4, 1)))
                .isEqualByComparingTo("0.035");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3.5%,          | 3.5,           | line 3: expected a day such as 2003-04-01 and a rate from 0% to below 100% such as 3.5%, not "2003-04-01" and "3.5"
            3.5%,          | 100%,          | line 3: expected a day such as 2003-04-01
            3.5%,          | -1%,           | line 3: expected a day such as 2003-04-01
            2003-04-01     | 1991-04-01     | line 3: there are two rates from 1991-04-01
            1991-04-01     | 1.4.1991       | line 2: expected a day such as 2003-04-01
            valid_from     | from           | line 1: expected the heading valid_from,rate,source
            """)
    void a_bad_list_of_rates_is_refused_with_its_line(String good, String bad, String reason) {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(RATES.replace(good, bad)))
                .withMessageContaining(reason);
    }

    @Test
    void a_horizon_out_of_range_is_refused() {
        OptionFiles.write(jobs, "appraisal.yml", "years: 4");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(RATES))
                .withMessageContaining("line 1: an appraisal covers 5 to 30 years, not \"4\"");
    }

    private AppraisalTerms read(String rates) {
        OptionFiles.write(jobs.resolve("reference"), "discount-rates.csv", rates);
        return AppraisalTerms.read(jobs);
    }
}
