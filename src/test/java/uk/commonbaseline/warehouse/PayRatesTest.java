package uk.commonbaseline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.settings.SettingsMistake;

class PayRatesTest {
    private static final LocalDate STAFF_DAY = LocalDate.of(2008, 3, 31);

    @TempDir
    private Path folder;

    @Test
    void our_own_lists_hold_on_the_day_of_the_staff_lists() {
        PayRates rates = PayRates.read(Path.of("jobs/reference"), Set.of("BCC", "AVDC", "WDC", "CDC", "SBDC"));
        assertThatCode(() -> rates.mustHoldOn(STAFF_DAY)).doesNotThrowAnyException();
        assertThat(rates.grades()).hasSize(65);
    }

    @Test
    void lists_that_are_not_there_are_empty_and_hold_nothing_up() {
        assertThatCode(() -> read().mustHoldOn(STAFF_DAY)).doesNotThrowAnyException();
        assertThat(read().ni()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pension-rates.csv | council,valid_from,valid_to,future_service,deficit,source | ABC,2007-04-01,,14,,x | ABC,2008-04-01,,15,,x | line 3: the pension rate of ABC is given twice for the same days, here and in line 2",
                "pay-awards.csv | effective_from,percent,source | 2007-04-01,2.475,x | 2007-04-01,2.5,x | line 3: the award of 2007-04-01 is given twice",
                "grades.csv | council,grade,lowest_point,highest_point,source | ABC,SO1,29,31,x | XYZ,SO1,29,31,x | line 3: there is no partner XYZ",
                "grades.csv | council,grade,lowest_point,highest_point,source | ABC,SO1,29,31,x | ABC,SO2,34,32,x | line 3: \"lowest_point\" is above \"highest_point\"",
                "spine-points.csv | point,valid_from,valid_to,salary,source | 4,2007-04-01,,11577,x | 5,2007-04-01,,,x | line 3: \"salary\" is empty; the rate is needed",
                "spine-points.csv | point,valid_from,valid_to,salary,source | 4,2007-04-01,,11577,x | 5,2007-04-01,,tbc,x | line 3: \"salary\" must be a number",
            })
    void a_mistake_is_refused_with_its_line(String file, String headings, String first, String second, String words)
            throws IOException {
        write(file, headings, first, second);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(this::read)
                .withMessageContaining(file)
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pension-rates.csv | council,valid_from,valid_to,future_service,deficit,source | ABC,2005-04-01,2007-03-31,14,,x | ABC has no rate for 2008-03-31",
                "ni-rates.csv | valid_from,valid_to,lower_earnings_limit,secondary_threshold,upper_limit,rate,contracted_out_rate,rebate,source | 2008-04-01,,4680,5435,40040,12.8,9.1,3.7,x | National Insurance has no rate for 2008-03-31",
            })
    void a_rate_that_is_missing_on_the_day_is_refused(String file, String headings, String line, String words)
            throws IOException {
        write(file, headings, line);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read().mustHoldOn(STAFF_DAY))
                .withMessageContaining(file + ", line 2")
                .withMessageContaining(words);
    }

    @Test
    void a_grade_without_a_salary_at_its_middle_is_refused() throws IOException {
        write("spine-points.csv", "point,valid_from,valid_to,salary,source", "29,2007-04-01,2008-03-31,23749,x");
        write("grades.csv", "council,grade,lowest_point,highest_point,source", "ABC,SO1,29,31,x");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read().mustHoldOn(STAFF_DAY))
                .withMessageContaining(
                        "has its middle at point 30, for which spine-points.csv has no salary on 2008-03-31");
    }

    private PayRates read() {
        return PayRates.read(folder, Set.of("ABC"));
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }
}
