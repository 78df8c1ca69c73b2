package uk.commonbaseline.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionSchemaTest {
    private static final JsonSchema SCHEMA = schema("option");

    static List<Path> options() {
        return OptionFolder.open(Path.of("jobs/options")).files();
    }

    @ParameterizedTest
    @MethodSource("options")
    void every_option_file_follows_the_schema(Path file) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    @Test
    void what_the_reader_takes_the_schema_takes() {
        assertThat(SCHEMA.validate(OptionFiles.GOOD, InputFormat.YAML)).isEmpty();
        assertThat(SCHEMA.validate(OptionFiles.RICH, InputFormat.YAML)).isEmpty();
        assertThat(SCHEMA.validate(OptionFiles.AS_IS, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "low: 5%=low: 105%",
                "low: 5%=low: 5.123%",
                "benefits-bias=benefit-bias",
                "kind: ict=kind: itc",
                "amount: 500=share-of-base: 1%\n    amount: 500",
                "decision-year: 2008/09=decision-year: 2008",
                "code: X1=code: O0"
            })
    void what_the_reader_refuses_the_schema_marks(String change) {
        String[] parts = change.split("=", 2);
        assertThat(SCHEMA.validate(OptionFiles.GOOD.replace(parts[0], parts[1]), InputFormat.YAML))
                .isNotEmpty();
    }

    private static JsonSchema schema(String name) {
        try {
            String text = Files.readString(Path.of("jobs/schema", name + ".schema.json"));
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probability: 50%=probability: 150%",
                "live-from: 2009-10-01=live-from: 2009-10-15",
                "benefit: income=benefit: cashable",
                "months-to-move: 6=months-to-move: 61",
                "delay: 6=delay: 37",
                "commissioner: the committee=commissioners: all"
            })
    void what_the_reader_refuses_of_the_rest_the_schema_marks(String change) {
        String[] parts = change.split("=", 2);
        assertThat(SCHEMA.validate(OptionFiles.RICH.replace(parts[0], parts[1]), InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void the_files_beside_the_options_follow_theirs() throws IOException {
        assertThat(schema("appraisal").validate(Files.readString(Path.of("jobs/appraisal.yml")), InputFormat.YAML))
                .isEmpty();
        assertThat(schema("scenarios").validate(Files.readString(Path.of("jobs/scenarios.yml")), InputFormat.YAML))
                .isEmpty();
        assertThat(schema("scenarios").validate(ScenarioFileTest.ALL, InputFormat.YAML))
                .isEmpty();
    }
}
