package uk.commonbaseline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourEyesTest {
    @ParameterizedTest
    @CsvSource({
        "Ann Lee,  'ann  lee '",
        "A. Lee,   A Lee",
        "Ann Lee,  ANNLEE",
        "\u00c5sa Bj\u00f6rk, asa bjork",
        "finance lead AVDC, 'Finance Lead, AVDC'"
    })
    void a_name_written_otherwise_is_the_same_person(String one, String other) {
        assertThat(FourEyes.isSamePerson(one, other)).isTrue();
    }

    @Test
    void other_names_are_other_people() {
        assertThat(FourEyes.isSamePerson("Ann Lee", "Ann Leigh")).isFalse();
    }

    @Test
    void spaces_and_stops_are_nobody() {
        assertThat(FourEyes.isNobody(" .- ")).isTrue();
        assertThat(FourEyes.isNobody("B")).isFalse();
    }
}
