package uk.commonbaseline.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void constants_are_written_small_and_with_hyphens() {
        assertThat(Spelling.of(Basis.ORIGINAL_BUDGET)).isEqualTo("original-budget");
        assertThat(Spelling.of(Basis.OUTTURN)).isEqualTo("outturn");
    }
}
