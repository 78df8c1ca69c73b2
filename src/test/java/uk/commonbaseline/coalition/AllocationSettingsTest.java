package uk.commonbaseline.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.settings.SettingsMistake;

class AllocationSettingsTest {
    @TempDir
    private Path jobs;

    @Test
    void savings_and_costs_have_keys_of_their_own() throws IOException {
        AllocationSettings read = read("savings: shapley\ncosts: population\nsampling: {pairs: 50, seed: 7}\n");
        assertThat(read).isEqualTo(new AllocationSettings(new Keys(Key.SHAPLEY, Key.POPULATION), new Sampling(50, 7)));
    }

    @Test
    void without_the_file_or_a_setting_the_usual_keys_hold() throws IOException {
        assertThat(AllocationSettings.read(jobs.resolve("none.yml"))).isEqualTo(AllocationSettings.USUAL);
        assertThat(read("costs: equal\n").agreed()).isEqualTo(new Keys(Key.OWN_CHANGE, Key.EQUAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            savings: own-chance               | did you mean "own-change"?
            cost: equal                       | "cost" is not a setting we know here
            sampling: {pairs: 1}              | expected 2 to 100000 pairs
            sampling: {pairs: 10, start: 1}   | "start" is not a setting
            """)
    void a_mistake_is_refused_with_its_line_and_the_schema_marks_it(String setting, String words) throws IOException {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read("# keys\n" + setting + "\n"))
                .withMessageContaining(words)
                .withMessageContaining("line 2");
        assertThat(schema().validate(setting, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void the_file_that_comes_with_the_product_follows_the_schema() throws IOException {
        Path file = Path.of("jobs/allocation.yml");
        assertThat(schema().validate(Files.readString(file), InputFormat.YAML)).isEmpty();
        assertThat(AllocationSettings.read(file)).isEqualTo(AllocationSettings.USUAL);
    }

    private AllocationSettings read(String text) throws IOException {
        return AllocationSettings.read(Files.writeString(jobs.resolve("allocation.yml"), text));
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("jobs/schema/allocation.schema.json")));
    }
}
