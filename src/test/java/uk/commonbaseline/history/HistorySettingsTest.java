package uk.commonbaseline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.history.HistorySettings.Limit;
import uk.commonbaseline.history.HistorySettings.Measure;
import uk.commonbaseline.settings.SettingsMistake;

class HistorySettingsTest {
    @TempDir
    private Path folder;

    @Test
    void without_the_file_the_usual_limits_hold() {
        HistorySettings settings = HistorySettings.read(folder.resolve("history.yml"));
        assertThat(settings.limits())
                .hasSize(6)
                .containsEntry(Measure.AMOUNT_BY_SERVICE, new Limit(new BigDecimal("40"), new BigDecimal("100000")));
        assertThat(settings.shown()).isEqualTo(20);
    }

    @Test
    void what_is_set_holds_and_what_is_off_is_not_asked_about() throws IOException {
        HistorySettings settings = read("rows: off\nfte-by-service: {percent: 10 %, floor: 0.5}\nshown: 5\n");
        assertThat(settings.limits())
                .hasSize(5)
                .doesNotContainKey(Measure.ROWS)
                .containsEntry(Measure.FTE_BY_SERVICE, new Limit(new BigDecimal("10"), new BigDecimal("0.5")));
        assertThat(settings.shown()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "row: off | did you mean \"rows\"?",
                "rows: no | write {percent: 40, floor: 100000}, or off",
                "rows: {percent: 40} | \"floor\" is missing",
                "rows: {percent: 0.4, floor: 5} | write 40 for 40 %",
                "rows: {percent: 40, floor: -1} | a floor is 0 or more",
                "rows: {percent: many, floor: 1} | expected a number such as 40, not \"many\"",
                "shown: 0 | a receipt shows 1 to 200 changes"
            })
    void a_wrong_setting_is_refused_with_its_line(String yaml, String words) {
        assertThatThrownBy(() -> read(yaml + "\n"))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageContaining("history.yml, line 1: ")
                .hasMessageContaining(words);
    }

    private HistorySettings read(String yaml) throws IOException {
        return HistorySettings.read(Files.writeString(folder.resolve("history.yml"), yaml));
    }
}
