package uk.commonbaseline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {
    @ParameterizedTest
    @CsvSource({
        "Sample0001, text of 10 characters",
        "' Sample 0001 ', text of 11 characters",
        "QQ123456C, text of 9 characters",
        "£12k, text of 4 characters",
        "31/12/1960, figures of 10 characters",
        "1234567, figures of 7 characters",
        "12.50, figures of 5 characters",
        "7, figures of 1 character",
        "Éa, text of 2 characters"
    })
    void nothing_of_a_staff_file_is_quoted_whatever_column_it_stands_in(String content, String described) {
        assertThat(Quoted.DESCRIBED.quote(content)).isEqualTo(described);
    }

    @Test
    void other_files_are_quoted_as_written() {
        assertThat(Quoted.AS_WRITTEN.quote(" Payroll bureau ")).isEqualTo("\"Payroll bureau\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12\n34", "12 \t 34", "12\u000034"})
    void a_quotation_stays_on_one_line(String content) {
        assertThat(Quoted.AS_WRITTEN.quote(content)).isEqualTo("\"12 34\"");
    }

    @Test
    void a_long_one_is_cut() {
        assertThat(Quoted.AS_WRITTEN.quote("x".repeat(40))).isEqualTo("\"" + "x".repeat(40) + "\"");
        assertThat(Quoted.AS_WRITTEN.quote("x".repeat(41))).isEqualTo("\"" + "x".repeat(40) + "…\"");
    }
}
