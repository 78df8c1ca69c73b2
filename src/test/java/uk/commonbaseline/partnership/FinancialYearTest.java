package uk.commonbaseline.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {
    private static final FinancialYear YEAR = new FinancialYear(2007);

    @ParameterizedTest
    @ValueSource(strings = {"2007/08", "2007-08", "2007/2008", " 2007 / 08 "})
    void a_year_is_read_as_people_write_it(String written) {
        assertThat(FinancialYear.find(written)).contains(YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2007", "07/08", "2007/09", "2007/06", "2007/2009", "1973/74", "2101/02", "", "2007/08 P01"})
    void anything_else_is_no_year(String written) {
        assertThat(FinancialYear.find(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> FinancialYear.getParsed(written));
    }

    @Test
    void the_turn_of_the_century_is_a_year_like_any_other() {
        assertThat(FinancialYear.find("1999/00")).contains(new FinancialYear(1999));
        assertThat(new FinancialYear(1999)).hasToString("1999/00");
        assertThat(YEAR).hasToString("2007/08");
    }

    @Test
    void it_runs_from_april_to_march() {
        assertThat(YEAR.firstDay()).isEqualTo(LocalDate.of(2007, 4, 1));
        assertThat(YEAR.lastDay()).isEqualTo(LocalDate.of(2008, 3, 31));
        assertThat(FinancialYear.find(YEAR.firstDay())).contains(YEAR);
        assertThat(FinancialYear.find(YEAR.lastDay())).contains(YEAR);
        assertThat(FinancialYear.find(LocalDate.of(2007, 3, 31))).contains(new FinancialYear(2006));
        assertThat(FinancialYear.find(LocalDate.of(1974, 3, 31))).isEmpty();
        assertThat(FinancialYear.find(LocalDate.of(9999, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2007-03-31, false", "2007-04-01, true", "2008-03-31, true", "2008-04-01, false", "9999-12-31, false"})
    void it_holds_the_days_between(LocalDate day, boolean held) {
        assertThat(YEAR.holds(day)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"2007-04-01, 1", "2007-12-31, 9", "2008-01-01, 10", "2008-03-31, 12"})
    void april_is_the_first_period(LocalDate day, int period) {
        assertThat(FinancialYear.periodOf(day)).isEqualTo(period);
    }

    @Test
    void years_follow_each_other() {
        assertThat(YEAR.plus(1)).isEqualTo(new FinancialYear(2008)).isGreaterThan(YEAR);
        assertThat(YEAR.plus(-1)).isLessThan(YEAR);
    }

    @ParameterizedTest
    @ValueSource(ints = {1973, 2101})
    void there_was_no_such_local_government_year(int startsIn) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FinancialYear(startsIn));
    }
}
