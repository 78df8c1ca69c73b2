package uk.commonbaseline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.finding.NextMove;
import uk.commonbaseline.settings.SettingsMistake;

class CheckSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void the_settings_that_are_shipped_judge_all_checks() {
        CheckSettings settings = read(Path.of("jobs/checks.yml"));

        assertThat(settings.rules()).extracting(CheckRule::id).isEqualTo(CheckStatement.listIds());
        assertThat(settings.rules().get(7))
                .isEqualTo(new CheckRule(
                        "C08",
                        new BigDecimal("0.5"),
                        new BigDecimal("2"),
                        new BigDecimal("1000"),
                        Stops.COUNCIL_RED,
                        NextMove.COUNCIL_OFFICER,
                        Map.of()));
        assertThat(settings.confidence()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C02: {green: 0, amber: 0, floor: 0, stops: red, owner: council-officer} | '' | \"C02\" is missing",
                "C03: {green: 0, | C03: {grean: 0, | \"grean\" is not a setting we know here; did you mean \"green\"?",
                "C03: {green: 0, | C30: {green: 0, | \"C30\" is not a setting we know here",
                "green: 0.1, amber: 1, | green: 2, amber: 1, | amber can't end before green does",
                "stops: council-red | stops: sometimes | \"sometimes\" is not one of red, council-red, not-green, never",
                "floor: 1000 | floor: -1 | a limit is 0 or more",
                "most-per-person: 1.2, | '' | \"most-per-person\" is missing",
                "amber: B, not-checked | amber: X, not-checked | a grade is A, B, C or D; X is only what was not supplied",
                "needs: [C03, C20] | needs: [C03, C99] | there is no check \"C99\"",
                "nil-returns: [] | 'nil-returns: [{council: A, extract: staff, because: bought in, decided-by: Ann Lee, approved-by: A. Lee}]' | Ann Lee has decided it, so somebody else must approve it",
                "nil-returns: [] | 'nil-returns: [{council: Q, extract: staff, because: bought in, decided-by: Ann Lee, approved-by: Jo Ray}]' | there is no partner \"Q\"",
            })
    void a_mistake_is_refused_with_file_and_line(String written, String instead, String words) throws IOException {
        String text = Files.readString(Path.of("jobs/checks.yml"));
        String old = written.replace("\\n", "\n");
        assertThat(text).contains(old);
        Path file = Files.writeString(
                folder.resolve("checks.yml"),
                text.replaceFirst(
                        java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(instead)));

        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining(words)
                .withMessageMatching("(?s).*checks\\.yml, line \\d+: .*");
    }

    @Test
    void a_nil_return_may_be_of_one_service() throws IOException {
        Path file = Files.writeString(
                folder.resolve("checks.yml"),
                Files.readString(Path.of("jobs/checks.yml"))
                        .replace(
                                "nil-returns: []",
                                "nil-returns:\n  - {council: A, service: HR, extract: staff, because: bought in, decided-by: Ann Lee, approved-by: Jo Ray}"));

        assertThat(read(file).nilReturns())
                .containsExactly(new NilReturn("A", "HR", "staff", "bought in", "Ann Lee", "Jo Ray"));
    }

    private static CheckSettings read(Path file) {
        return CheckSettings.read(file, Set.of("A"), Set.of("HR"));
    }
}
