package uk.commonbaseline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SamplesTest {
    private static final Path SAMPLES = Path.of("input-samples");
    private static final Path FEEDS = Path.of("jobs/feeds");
    private static final List<Sample> WRITTEN = SamplesGenerator.samples();

    @Test
    void the_samples_are_what_the_generator_writes() throws IOException {
        Map<String, byte[]> written = SamplesGenerator.files(WRITTEN);

        assertThat(names()).isEqualTo(written.keySet());
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            assertThat(SAMPLES.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void the_generator_writes_the_same_bytes_each_time() {
        Map<String, byte[]> once = SamplesGenerator.files(WRITTEN);
        Map<String, byte[]> again = SamplesGenerator.files(SamplesGenerator.samples());

        assertThat(again).containsOnlyKeys(once.keySet());
        once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void every_sample_has_a_feed_and_every_feed_a_sample() {
        Set<String> fed = WRITTEN.stream().map(Sample::folder).collect(Collectors.toSet());

        assertThat(feeds().map(f -> FEEDS.relativize(f).toString().replace(".yml", ""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(fed);
    }

    static Stream<Path> feeds() {
        return walk(FEEDS).stream();
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void each_feed_follows_the_schema(Path feed) throws IOException {
        String schema = Files.readString(Path.of("jobs/schema/feed.schema.json"));
        JsonSchema rules = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);

        assertThat(rules.validate(Files.readString(feed), InputFormat.YAML)).isEmpty();
    }

    @Test
    void the_schema_refuses_a_word_it_does_not_know() throws IOException {
        String schema = Files.readString(Path.of("jobs/schema/feed.schema.json"));
        JsonSchema rules = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        String feed = Files.readString(FEEDS.resolve("BCC/cost.yml")).replace("unused:", "unuesd:");

        assertThat(rules.validate(feed, InputFormat.YAML)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {column: AB, as: subjective}                              | true
            {heading: GL Account, also: [GL Acct], as: subjective}    | true
            {column: AB, heading: GL Account, as: subjective}         | false
            {column: AB, also: [GL Acct], as: subjective}             | false
            {column: first, as: subjective}                           | false
            {as: subjective}                                          | false
            """)
    void the_schema_wants_a_column_named_by_its_letter_or_its_heading(String column, boolean good) throws IOException {
        String schema = Files.readString(Path.of("jobs/schema/feed.schema.json"));
        JsonSchema rules = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        String feed =
                Files.readString(FEEDS.resolve("BCC/cost.yml")).replace("columns:\n", "columns:\n  - " + column + "\n");

        assertThat(rules.validate(feed, InputFormat.YAML).isEmpty()).isEqualTo(good);
    }

    @Test
    void each_receipt_is_well_formed() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (Sample sample : WRITTEN) {
            assertThat(mapper.readTree(ExpectedFiles.receipt(sample.expected()))
                            .path("outcome")
                            .asText())
                    .startsWith(sample.file().startsWith("Staffing") ? "partly" : "");
        }
    }

    private static Set<String> names() {
        return walk(SAMPLES).stream()
                .map(file -> SAMPLES.relativize(file).toString())
                .filter(name -> name.contains("/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
