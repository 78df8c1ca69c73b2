package uk.commonbaseline.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2008-06-02, 5, 2008-06-09",
        "2008-06-06, 1, 2008-06-09",
        "2008-06-07, 1, 2008-06-09",
        "2008-06-08, 5, 2008-06-13",
        "2008-06-02, 0, 2008-06-02",
    })
    void weekends_do_not_count(LocalDate day, int workingDays, LocalDate reached) {
        assertThat(WorkingDays.after(day, workingDays)).isEqualTo(reached);
    }
}
