package uk.commonbaseline.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalFormsTest {
    @ParameterizedTest
    @CsvSource({
        "leavers AB123456C.csv, leavers (NI number).csv",
        "ab 12 34 56 c.xlsx, (NI number).xlsx",
        "pay 30-90-12 12345678.csv, pay (bank account).csv",
        "for j.smith@example.org.csv, for (e-mail)",
        "AB123456C j@x.org 2.ods, (NI number) (e-mail) 2.ods"
    })
    void details_with_a_known_form_are_masked_in_a_files_name(String name, String masked) {
        assertThat(PersonalForms.maskedName(name))
                .isEqualTo(masked.equals("for (e-mail)") ? "for (e-mail).csv" : masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GL_P10-P12.csv",
                "GL_20080331.csv",
                "SAP_posts_31-03-08.txt",
                "spend 2007-08 v2.xlsx",
                "AB1234567.csv"
            })
    void other_names_stay(String name) {
        assertThat(PersonalForms.maskedName(name)).isEqualTo(name);
    }
}
