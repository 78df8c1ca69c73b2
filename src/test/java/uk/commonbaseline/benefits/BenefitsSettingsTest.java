package uk.commonbaseline.benefits;

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
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.SettingsMistake;

class BenefitsSettingsTest {
    @TempDir
    private Path jobs;

    @Test
    void without_the_file_no_option_is_chosen() {
        assertThat(BenefitsSettings.find(jobs)).isEmpty();
    }

    @Test
    void what_is_left_out_has_its_usual_value() throws IOException {
        BenefitsSettings settings = read("option: O2\nbaseline: B-1\nfrom: 2009/10\n");
        assertThat(settings.option().text()).isEqualTo("O2");
        assertThat(settings.from()).isEqualTo(new FinancialYear(2009));
        assertThat(settings.assumptionSet()).isEmpty();
        assertThat(settings.deliveredFrom()).isEqualTo(new BigDecimal("0.95"));
        assertThat(settings.leftOutUpTo()).isEqualTo(Pounds.ZERO);
        assertThat(settings.staffDays()).isEmpty();
    }

    @Test
    void everything_can_be_set() throws IOException {
        BenefitsSettings settings = read("""
                option: O2
                baseline: B-1
                from: 2009/10
                assumptions: 0123456789ab
                delivered-from: 90%
                left-out-up-to: 250.50
                staff-as-at: {2009/10: 2010-04-01}
                """);
        assertThat(settings.assumptionSet()).isEqualTo("0123456789ab");
        assertThat(settings.deliveredFrom()).isEqualByComparingTo("0.9");
        assertThat(settings.leftOutUpTo()).isEqualTo(Pounds.of("250.50"));
        assertThat(settings.staffDays()).isEqualTo(Map.of(new FinancialYear(2009), LocalDate.of(2010, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from: 2009                              | line 3: expected a financial year such as 2009/10, not "2009"
            delivered-from: 0%                      | line 4: "delivered-from" lies above 0% and up to 100%
            delivered-from: 101%                    | line 4: "delivered-from" lies above 0% and up to 100%
            left-out-up-to: -1                      | line 4: expected pounds and pence from 0 on
            staff-as-at: {2009: 2010-03-31}         | line 4: expected a financial year such as 2009/10, not "2009"
            staff-as-at: {2009/10: 2011-03-31}      | line 4: 2011-03-31 lies outside 2009/10
            opton: O2                               | line 4: "opton" is not a setting we know here
            """)
    void a_mistake_is_refused_with_file_line_and_reason(String line, String reason) {
        String start = "option: O2\nbaseline: B-1\n" + (line.startsWith("from") ? "" : "from: 2009/10\n");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(start + line + "\n"))
                .withMessageContaining("benefits.yml, " + reason);
    }

    private BenefitsSettings read(String content) throws IOException {
        Files.writeString(jobs.resolve(BenefitsSettings.FILE), content);
        return BenefitsSettings.find(jobs).orElseThrow();
    }
}
