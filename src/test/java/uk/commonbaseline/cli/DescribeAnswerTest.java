package uk.commonbaseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonbaseline.describe.Description;

/// The answer of `describe --json` on every sample of the partnership.
class DescribeAnswerTest {
    private static final Path SAMPLES = Path.of("input-samples");

    @TempDir
    private Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES, 3)) {
            return files.filter(file -> Files.isRegularFile(file) && file.getNameCount() == 4)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_answer_follows_the_schema(Path sample) throws IOException {
        assertThat(schema().validate(answer(sample), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() throws IOException {
        String answer = answer(SAMPLES.resolve("BCC/cost/GL_P13.csv"));

        assertThat(schema().validate(answer.replace("\"blankRows\"", "\"emptyRows\""), InputFormat.JSON))
                .isNotEmpty();
    }

    /// Rows and sums as the samples' generator knows them: `expected/` beside each file.
    @ParameterizedTest(name = "{0}: {1} rows, {2} {3}")
    @CsvSource({
        "BCC/cost/GL_P01-P03.csv,                    825, K, 6957219.02",
        "BCC/cost/GL_P13.csv,                          4, K, -39887.75",
        "AVDC/cost/agresso_0708_H1.csv,              946, , 3255348.67",
        "AVDC/cost/agresso_0708_H2.csv,              951, , 3595401.67",
        "SBDC/spend/Spend_2007-08.csv,               199, , 381715.28",
        "CDC/cost/eFin budget report 0708.xls,       175, I, 3156543.92",
        "CDC/staff/Establishment list 0308.xls,       75, G, 64.9"
    })
    void rows_and_sums_are_those_of_the_sample(String sample, int rows, String letter, BigDecimal sum)
            throws IOException {
        JsonNode tables =
                new ObjectMapper().readTree(answer(SAMPLES.resolve(sample))).get("tables");
        JsonNode table = StreamSupport.stream(tables.spliterator(), false)
                .filter(each -> each.get("dataRows").asInt() > 0)
                .findFirst()
                .orElseThrow();

        assertThat(table.get("dataRows").asInt()).isEqualTo(rows);
        assertThat(StreamSupport.stream(table.get("columns").spliterator(), false)
                        .filter(column -> letter == null
                                ? column.path("meaning").asText().equals("amount")
                                : column.get("letter").asText().equals(letter))
                        .map(column -> new BigDecimal(column.get("sum").asText())))
                .hasSize(1)
                .allSatisfy(found -> assertThat(found).isEqualByComparingTo(sum));
    }

    @Test
    void names_and_months_that_contradict_each_other_are_asked_about() throws IOException {
        Path file = Files.writeString(folder.resolve("Testshire County Council 2017-06.csv"), """
                Payments by Borchester District Council,,,
                Department,Date,Supplier,Amount
                Housing,03/05/2017,Abc Ltd,10.00
                Parks,14/05/2017,Green,20.00
                """);

        Description described = Description.of(file);

        assertThat(described.council()).isEqualTo("Borchester District Council");
        assertThat(described.questions())
                .anyMatch(question -> question.contains("Testshire County Council"))
                .anyMatch(question -> question.contains("2017-06") && question.contains("2017-05"));
    }

    @Test
    void short_and_long_names_of_one_council_agree() throws IOException {
        Path file = Files.writeString(folder.resolve("Aylesbury Vale District Council may 2017.csv"), """
                Council,Department,Date,Supplier,Amount
                Aylesbury Vale DC,Housing,03/05/2017,Abc Ltd,10.00
                Aylesbury Vale DC,Parks,14/05/2017,Green,20.00
                """);

        assertThat(Description.of(file).questions()).noneMatch(question -> question.contains("Whose is it"));
    }

    private static String answer(Path sample) throws IOException {
        StringWriter text = new StringWriter();
        Json.print(new PrintWriter(text), Description.of(sample));
        return text.toString();
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("jobs/schema/describe.schema.json")));
    }
}
