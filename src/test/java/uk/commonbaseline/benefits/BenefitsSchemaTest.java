package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitsSchemaTest {
    private static final String GOOD = """
            option: O2
            baseline: B-2007/08-1
            from: 2009/10
            assumptions: 0123456789ab
            delivered-from: 90%
            left-out-up-to: 250.50
            staff-as-at: {2009/10: "2010-04-01"}
            """;

    private static final JsonSchema SCHEMA = schema();

    @Test
    void what_the_reader_takes_the_schema_takes() {
        assertThat(SCHEMA.validate(GOOD, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "option: O2=option: o2",
                "from: 2009/10=from: 2009",
                "left-out-up-to: 250.50=left-out-up-to: -1",
                "2010-04-01=April",
                "baseline: B-2007/08-1=",
                "assumptions=assumption"
            })
    void what_the_reader_refuses_the_schema_marks(String change) {
        int cut = change.indexOf('=');
        String changed = GOOD.replace(change.substring(0, cut), change.substring(cut + 1));
        assertThat(changed).isNotEqualTo(GOOD);
        assertThat(SCHEMA.validate(changed, InputFormat.YAML)).isNotEmpty();
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("jobs/schema/benefits.schema.json")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
