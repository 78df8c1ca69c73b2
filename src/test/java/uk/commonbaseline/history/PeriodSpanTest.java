package uk.commonbaseline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2007/08 P07-P12, 2007/08 P07-P09, true",
        "2007/08,         2007/08 Q1,      true",
        "2007/08 H1,      2007/08 Q2,      true",
        "2007/08 Q1,      2007/08 Q1,      false",
        "2007/08 Q1,      2007/08 Q2,      false",
        "2007/08 P12,     2007/08 P13,     false",
        "2007/08,         2008/09,         false",
        "2007/08 grants,  2007/08,         false",
        "2008-03-31,      2007/08,         false"
    })
    void months_that_both_hold_would_count_twice(String one, String other, boolean overlap) {
        assertThat(PeriodSpan.overlap(one, other)).isEqualTo(overlap);
        assertThat(PeriodSpan.overlap(other, one)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2007/08            | 2006/07; 2005/06; 2007/08 Q1             | 2006/07",
                "2007/08 Q3         | 2007/08 Q1; 2007/08 Q2; 2007/08 H1       | 2007/08 Q2",
                "2007/08 Q1         | 2006/07 Q4; 2006/07 Q3                   | 2006/07 Q4",
                "2007/08 Q3         | 2007/08 Q2; 2006/07 Q3                   | 2006/07 Q3",
                "2007/08 P04-P06    | 2007/08 P01-P03; 2007/08 P01-P02         | 2007/08 P01-P03",
                "2007/08 P04-P06    | 2007/08 Q1                               | 2007/08 Q1",
                "2007/08 H2         | 2007/08 Q2; 2007/08 H1                   | 2007/08 H1",
                "2007/08 P04        | 2007/08 P03; 2007/08 P05                 | 2007/08 P03",
                "2007/08 P13        | 2007/08 P12; 2006/07 P13                 | 2006/07 P13",
                "2008/09 grants     | 2007/08; 2007/08 grants                  | 2007/08 grants",
                "2008-03-31         | 2007-03-31; 2007-09-30                   | 2007-03-31"
            })
    void the_earlier_period_has_the_same_length(String label, String others, String earlier) {
        assertThat(PeriodSpan.earlier(label, Arrays.asList(others.split("; ")))).isEqualTo(Optional.of(earlier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2007/08 P13     | 2007/08 P12; 2007/08 P10-P12",
                "2007/08 Q1      | 2007/08 Q1; 2007/08 Q2; 2006/07",
                "2007/08         | 2007/08 Q1",
                "the whole year  | 2006/07"
            })
    void without_an_earlier_period_of_the_same_length_there_is_none(String label, String others) {
        assertThat(PeriodSpan.earlier(label, Arrays.asList(others.split("; ")))).isEmpty();
    }
}
