package uk.commonbaseline.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1 | '=1+1",
                "@SUM(A1) | '@SUM(A1)",
                "-2+3 | '-2+3",
                "+cmd | '+cmd",
                "'=x | ''=x",
                "＝1+1 | '＝1+1",
                "－2+3 | '－2+3",
                "＠SUM(A1) | '＠SUM(A1)"
            })
    void what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe(String text, String written) {
        assertThat(PlainText.written(text)).isEqualTo(written);
        assertThat(PlainText.read(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Payroll", "0000310100", "-100", "-1,234.50", "+4%", "'tis", "", "A=B"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(PlainText.written(text)).isEqualTo(text);
        assertThat(PlainText.read(text)).isEqualTo(text);
    }
}
