package uk.commonbaseline.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.uncertainty.UncertaintySettings.Correlations;

class UncertaintySettingsTest {
    private static final String GOOD = """
            draws: 50000
            seed: 7
            shape: pert
            correlation:
              overall: 0.3
              within-service: 0.25
              within-partner: 0
              within-line: 0.2
            """;

    @TempDir
    private Path jobs;

    @Test
    void each_setting_is_read() throws IOException {
        assertThat(read(GOOD))
                .isEqualTo(new UncertaintySettings(
                        50_000,
                        7,
                        Shape.PERT,
                        new Correlations(
                                new BigDecimal("0.3"),
                                new BigDecimal("0.25"),
                                BigDecimal.ZERO,
                                new BigDecimal("0.2"))));
    }

    @Test
    void what_is_left_out_is_as_usual() throws IOException {
        assertThat(UncertaintySettings.read(jobs.resolve("none.yml"))).isEqualTo(UncertaintySettings.USUAL);
        assertThat(read("seed: 20070401")).isEqualTo(UncertaintySettings.USUAL);
    }

    @Test
    void a_correlation_that_is_not_named_beside_others_is_nought() throws IOException {
        assertThat(read("correlation: {within-line: 0.5}").correlations())
                .isEqualTo(new Correlations(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("0.5")));
        assertThat(read("correlation: {overall: 0.5}").correlations().withinLine())
                .isZero();
    }

    @Test
    void the_settings_that_come_with_the_program_are_the_usual_ones() throws IOException {
        Path file = Path.of("jobs/uncertainty.yml");
        assertThat(UncertaintySettings.read(file)).isEqualTo(UncertaintySettings.USUAL);
        assertThat(schema().validate(Files.readString(file), InputFormat.YAML)).isEmpty();
        assertThat(schema().validate(GOOD, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            draws: 50000        | draws: 999          | 1 | draws lie between 1,000 and 1,000,000, not at 999
            draws: 50000        | draws: 1000001      | 1 | draws lie between 1,000 and 1,000,000, not at 1000001
            draws: 50000        | draw: 50000         | 1 | "draw" is not a setting we know here
            seed: 7             | seed: lucky         | 2 | expected a whole number such as 20070401, not "lucky"
            shape: pert         | shape: normal       | 3 | "normal" is not one of triangular, pert
            overall: 0.3        | overall: 1.3        | 5 | a correlation lies between 0 and 1, not at 1.3
            overall: 0.3        | overall: -0.1       | 5 | a correlation lies between 0 and 1, not at -0.1
            within-line: 0.2    | within-line: 1.2    | 8 | a correlation lies between 0 and 1, not at 1.2
            overall: 0.3        | overall: 0.33333    | 5 | "0.33333" is finer than 0.0001, the finest step here
            """)
    void a_mistake_is_refused_with_its_line_and_reason(String good, String bad, int line, String words) {
        String wrong = GOOD.replace(good, bad);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(wrong))
                .withMessageContaining("uncertainty.yml")
                .withMessageContaining("line " + line)
                .withMessageContaining(words);
        assertThat(schemaFinds(wrong)).isTrue();
    }

    @Test
    void correlations_that_add_up_to_more_than_all_are_refused() {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(GOOD.replace("within-partner: 0", "within-partner: 0.2501")))
                .withMessageContaining("line 5")
                .withMessageContaining("the correlations add up to 1.0001; together they can be 1 at most");
    }

    private UncertaintySettings read(String text) throws IOException {
        return UncertaintySettings.read(Files.writeString(jobs.resolve("uncertainty.yml"), text));
    }

    private static boolean schemaFinds(String text) {
        return !schema().validate(text, InputFormat.YAML).isEmpty();
    }

    private static JsonSchema schema() {
        try {
            String text = Files.readString(Path.of("jobs/schema/uncertainty.schema.json"));
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
