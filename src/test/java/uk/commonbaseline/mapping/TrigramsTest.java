package uk.commonbaseline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrigramsTest {
    /// Worked by hand as PostgreSQL's `similarity` does: "cat" is {"  c", " ca", "cat", "at "}.
    @ParameterizedTest
    @CsvSource({
        "cat,         cat,          100",
        "cat,         cart,         29", // 2 of 7
        "cat,         dog,          0",
        "cat cat,     cat,          100",
        "word,        two words,    36", // 4 of 11, as the manual of pg_trgm has it
        "Payroll,     PAYROLL,      100"
    })
    void names_are_as_much_alike_as_the_groups_of_letters_they_share(String one, String other, int percent) {
        assertThat(Trigrams.of(one).percentAlike(Trigrams.of(other))).isEqualTo(percent);
        assertThat(Trigrams.of(other).percentAlike(Trigrams.of(one))).isEqualTo(percent);
    }

    @Test
    void nothing_is_like_nothing() {
        assertThat(Trigrams.of("").percentAlike(Trigrams.of("cat"))).isZero();
        assertThat(Trigrams.of("--").percentAlike(Trigrams.of("-"))).isZero();
    }

    @Test
    void names_that_are_alike_are_never_passed_over_for_their_length() {
        List<String> names = List.of(
                "cat", "cats", "cat cart", "payroll", "payroll bureau", "legal", "legal costs", "x", "xylophone band");
        for (String one : names) {
            for (String other : names) {
                Trigrams here = Trigrams.of(one);
                Trigrams there = Trigrams.of(other);
                for (int percent : new int[] {30, 50, 80, 100}) {
                    assertThat(here.mayBeAlike(there, percent) || here.percentAlike(there) < percent)
                            .as("%s, %s, %d", one, other, percent)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HR Team,                     'human resources'",
        "Nat. Ins.,                   'national insurance'",
        "Employer's NI,               'employer national insurance'",
        "Legal & Democratic Services, 'legal democratic'",
        "The Services Team,           'the services team'",
        "Café,                        'cafe'"
    })
    void abbreviations_are_written_out_and_words_without_meaning_left_out(String name, String words) {
        assertThat(String.join(" ", Words.of(name))).isEqualTo(words);
    }
}
