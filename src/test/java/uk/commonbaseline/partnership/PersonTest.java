package uk.commonbaseline.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource({
        "Ann Lee,  'ann  lee '",
        "A. Lee,   A Lee",
        "Ann Lee,  ANNLEE",
        "Ann Lee,  'Lee, Ann'",
        "Ann Lee,  A. Lee",
        "Ann Lee,  Ann Lee (finance)",
        "Ann Lee,  Lee",
        "A,        a",
        "\u00c5sa Bj\u00f6rk, asa bjork",
        "finance lead AVDC, 'Finance Lead, AVDC'"
    })
    void a_name_written_otherwise_may_be_the_same_persons(String one, String other) {
        assertThat(new Person(one).mayBe(new Person(other))).isTrue();
        assertThat(new Person(other).mayBe(new Person(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ann Lee, Ann Leigh", "Ann Lee, Bob Lee", "A. Lee, B. Lee", "'finance lead, BCC', data steward"})
    void other_names_are_other_people(String one, String other) {
        assertThat(new Person(one).mayBe(new Person(other))).isFalse();
    }

    @Test
    void spaces_and_stops_are_nobody() {
        assertThat(new Person(" .- ").isNobody()).isTrue();
        assertThat(new Person("B").isNobody()).isFalse();
    }
}
