package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepeatedTextsTest {
    private final RepeatedTexts texts = new RepeatedTexts();

    @Test
    void a_text_met_shortly_before_is_given_out_again() {
        assertThat(get("Payroll")).isSameAs(get("Payroll")).isEqualTo("Payroll");
    }

    /// `Aa` and `BB` have the same hash.
    @Test
    void texts_of_the_same_hash_are_never_mixed_up() {
        for (String text : List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "Aa", "BB", "BBAa")) {
            assertThat(get(text)).isEqualTo(text);
        }
    }

    @Test
    void every_text_comes_out_as_it_went_in_however_often_it_repeats() {
        Random random = new Random(7);
        for (int asked = 0; asked < 100_000; asked++) {
            String text = "code " + random.nextInt(asked < 50_000 ? 3_000 : 30_000_000);
            assertThat(get(text)).isEqualTo(text);
        }
    }

    private String get(String text) {
        char[] around = ("«" + text + "»").toCharArray();
        return texts.get(around, 1, around.length - 1);
    }
}
