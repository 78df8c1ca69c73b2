package uk.commonbaseline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {
    @ParameterizedTest
    @ValueSource(strings = {"1,234.50", "37.5%", "(12.00)", "31/12", "-", "1234567"})
    void figures_of_a_staff_file_are_quoted(String content) {
        assertThat(Quoted.FIGURES_ONLY.quote(content)).isEqualTo("\"" + content + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Sample0001, 10",
        "' Sample 0001 ', 11",
        "QQ123456C, 9",
        "£12k, 4",
        "31/12/1960, 10",
        "12345678, 8",
        "1234 5678, 9",
        "Éa, 2"
    })
    void names_numbers_of_people_births_and_accounts_are_not(String content, int characters) {
        assertThat(Quoted.FIGURES_ONLY.quote(content)).isEqualTo("text of " + characters + " characters");
    }

    @Test
    void other_files_are_quoted_as_written() {
        assertThat(Quoted.AS_WRITTEN.quote(" Payroll bureau ")).isEqualTo("\"Payroll bureau\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12\n34", "12 \t 34", "12\u000034"})
    void a_quotation_stays_on_one_line(String content) {
        assertThat(Quoted.FIGURES_ONLY.quote(content)).isEqualTo("\"12 34\"");
        assertThat(Quoted.AS_WRITTEN.quote(content)).isEqualTo("\"12 34\"");
    }

    @Test
    void a_long_one_is_cut() {
        assertThat(Quoted.AS_WRITTEN.quote("x".repeat(40))).isEqualTo("\"" + "x".repeat(40) + "\"");
        assertThat(Quoted.AS_WRITTEN.quote("x".repeat(41))).isEqualTo("\"" + "x".repeat(40) + "…\"");
    }
}
