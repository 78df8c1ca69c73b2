package uk.commonbaseline.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.SettingsMistake;

class ExpectedPeriodsTest {
    private static final FinancialYear YEAR = new FinancialYear(2007);
    private static final String BY_NAME = FeedFiles.COST.replace(
            "period: 2007/08\n", "period: {file-name: 'GL_(P\\d\\d-P\\d\\d|P13)\\.csv', label: 2007/08 $1}\n");

    @TempDir
    private Path folder;

    @Test
    void a_feed_of_one_period_expects_its_one_file() {
        assertThat(expected(FeedFiles.COST)).containsExactly(file("2007/08"));
    }

    @Test
    void a_feed_whose_files_tell_their_period_expects_any_of_them() {
        assertThat(expected(BY_NAME)).containsExactly(file(""));
    }

    @Test
    void the_list_says_what_else() {
        assertThat(expected(BY_NAME + "expects: [2007/08 P01-P12, 2007/08 P13]\n"))
                .containsExactly(file("2007/08 P01-P12"), file("2007/08 P13"));
    }

    @Test
    void a_label_that_names_a_year_is_of_that_year() {
        String earlier = FeedFiles.COST.replace("period: 2007/08\n", "period: 2006/07 accounts\n");
        assertThat(expected(earlier))
                .containsExactly(new Expected(
                        "ABC", "cost", FeedKind.COST, "2006/07 accounts", Optional.of(new FinancialYear(2006))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[P13] ~ no file of this feed can be of \"P13\"; did you mean \"2007/08 P13\"?",
                "[2008/09 P13] ~ no file of this feed can be of \"2008/09 P13\"; did you mean \"2007/08 P13\"?",
                "[2007/08 P14] ~ no file of this feed can be of \"2007/08 P14\"; their names must fit \"GL_(P\\d\\d-P\\d\\d|P13)\\.csv\"",
                "[2007/08 P13, 2007/08 P13] ~ \"2007/08 P13\" is expected twice",
                "[] ~ list at least one period, or leave \"expects\" out",
            })
    void what_no_file_could_be_is_refused(String expects, String words) {
        refused(BY_NAME + "expects: " + expects + "\n", words);
    }

    @Test
    void a_constant_period_can_only_be_itself() {
        refused(
                FeedFiles.COST + "expects: 2007/8\n",
                "no file of this feed can be of \"2007/8\"; its period is \"2007/08\"; did you mean \"2007/08\"?");
    }

    private void refused(String definition, String words) {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> expected(definition))
                .withMessageEndingWith(
                        "cost.yml, line %d: %s".formatted(definition.lines().count(), words));
    }

    private List<Expected> expected(String definition) {
        return Expected.of(FeedFiles.read(folder, definition));
    }

    private static Expected file(String period) {
        return new Expected("ABC", "cost", FeedKind.COST, period, Optional.of(YEAR));
    }
}
