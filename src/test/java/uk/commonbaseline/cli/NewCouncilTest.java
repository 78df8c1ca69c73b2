package uk.commonbaseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonbaseline.run.ExpectedAnswer;
import uk.commonbaseline.run.ExpectedAnswer.Told;
import uk.commonbaseline.run.JobsFolder;

/// Councils that the program has never heard of. Each is a folder under `new-councils`, named by its code: one feed
/// definition, and samples with what is expected of them. To add a format is to add a folder; nothing here names any.
class NewCouncilTest {
    private static final Path COUNCILS = Path.of("src/test/resources/new-councils");

    @TempDir
    private Path folder;

    static List<Path> samples() throws IOException {
        return files(COUNCILS).stream()
                .filter(file -> String.valueOf(file.getParent()).endsWith("samples"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_format_is_added_by_its_definition_and_samples_alone(Path sample) throws IOException {
        Path council = COUNCILS.resolve(COUNCILS.relativize(sample).getName(0));
        Path jobs = jobsWith(council);

        Answer answer = Answer.of(
                "check",
                sample.toString(),
                "--json",
                "--jobs",
                jobs.toString(),
                "--council",
                String.valueOf(council.getFileName()),
                "--feed",
                definition(council).replace(".yml", ""));

        JsonNode said = new ObjectMapper().readTree(answer.out());
        ExpectedAnswer expected = ExpectedAnswer.of(sample);
        assertThat(said.get("outcome").asText()).isEqualTo(expected.outcome());
        assertThat(said.get("rows").get("accepted").asInt())
                .isEqualTo(expected.rows().accepted());
        assertThat(said.get("rows").get("rejected").asInt())
                .isEqualTo(expected.rows().rejected());
        assertThat(said.get("rows").get("excluded").asInt())
                .isEqualTo(expected.rows().excluded());
        expected.amounts().forEach((measure, fates) -> {
            JsonNode amounts = said.get("amounts").get(measure);
            assertThat(new BigDecimal(amounts.get("read").asText())).isEqualByComparingTo(fates.read());
            assertThat(new BigDecimal(amounts.get("accepted").asText())).isEqualByComparingTo(fates.accepted());
            assertThat(new BigDecimal(amounts.get("rejected").asText())).isEqualByComparingTo(fates.rejected());
            assertThat(new BigDecimal(amounts.get("excluded").asText())).isEqualByComparingTo(fates.excluded());
        });
        assertThat(told(said)).isEqualTo(expected.findings());
    }

    @Test
    void no_java_stands_in_the_folders_and_no_java_speaks_of_them() throws IOException {
        assertThat(files(COUNCILS)).noneMatch(file -> file.toString().endsWith(".java"));
        List<String> codes;
        try (Stream<Path> councils = Files.list(COUNCILS)) {
            codes = councils.map(council -> "\"" + council.getFileName() + "\"").toList();
        }
        for (Path source : files(Path.of("src/main"))) {
            if (source.toString().endsWith(".java") || source.toString().endsWith(".sql")) {
                assertThat(Files.readString(source)).doesNotContain(codes);
            }
        }
    }

    private static List<Told> told(JsonNode said) {
        List<Told> told = new ArrayList<>();
        said.get("findings")
                .forEach(each -> told.add(
                        new Told(each.get("code").asText(), each.get("place").asText())));
        return told.stream().sorted(Told.ORDER).toList();
    }

    private Path jobsWith(Path council) throws IOException {
        String code = String.valueOf(council.getFileName());
        Path jobs = JobsFolder.copyTo(folder.resolve("jobs")).path();
        Path partners = jobs.resolve("partners.yml");
        Files.writeString(partners, Files.readString(partners).stripTrailing() + """

                  - code: %s
                    name: Council %s
                    short-name: %s
                    kind: district
                    joined: 2007-04-01
                """.formatted(code, code, code));
        Path feeds = Files.createDirectories(jobs.resolve("feeds").resolve(code));
        Files.copy(council.resolve(definition(council)), feeds.resolve(definition(council)));
        return jobs;
    }

    private static String definition(Path council) throws IOException {
        try (Stream<Path> files = Files.list(council)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yml"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Path> files(Path under) throws IOException {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
