package uk.commonbaseline.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeNamesTest {
    @Test
    void columns_that_name_the_codes_are_read() {
        assertThat(CodeNames.added("""
                columns:
                  - {heading: "CC", as: cost-centre}
                  - {heading: "Account", as: subjective}
                unused:
                  - "CC Name"
                  - "Text"
                  - "Account Description"
                """)).isEqualTo("""
                columns:
                  - {heading: "Account Description", as: subjective-name}  # guessed: names of the codes
                  - {heading: "CC Name", as: cost-centre-name}  # guessed: names of the codes
                  - {heading: "CC", as: cost-centre}
                  - {heading: "Account", as: subjective}
                unused:
                  - "Text"
                """);
    }

    @Test
    void a_list_that_holds_nothing_else_is_taken_away() {
        assertThat(CodeNames.added("""
                columns:
                  - {heading: "CC", as: cost-centre}
                unused:
                  - "Cost centre name"
                """)).isEqualTo("""
                columns:
                  - {heading: "Cost centre name", as: cost-centre-name}  # guessed: names of the codes
                  - {heading: "CC", as: cost-centre}
                """);
    }

    @Test
    void other_columns_stay_unused() {
        String draft = """
                columns:
                  - {heading: "CC", as: cost-centre}
                unused:
                  - "Supplier name"
                  - "Text"
                """;
        assertThat(CodeNames.added(draft)).isEqualTo(draft);
    }
}
