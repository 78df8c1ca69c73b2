package uk.commonbaseline.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonbaseline.docs.GeneratedPart.cell;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

class FindingsPageTest {
    private static final List<Class<?>> KINDS = kinds();

    @Test
    void every_kind_of_finding_has_an_example_and_every_example_its_kind() {
        assertThat(FindingExamples.names())
                .as("a new kind of finding needs a line in FindingExamples")
                .containsExactlyInAnyOrderElementsOf(
                        KINDS.stream().map(Class::getSimpleName).toList());
    }

    @Test
    void every_kind_of_finding_stands_on_the_page() {
        Map<Consequence, List<Finding>> byConsequence = new TreeMap<>(Comparator.reverseOrder());
        KINDS.stream()
                .map(FindingExamples::of)
                .sorted(Comparator.comparing(Finding::code))
                .forEach(finding -> byConsequence
                        .computeIfAbsent(finding.consequence(), _ -> new java.util.ArrayList<>())
                        .add(finding));
        String tables = byConsequence.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .collect(joining("\n"));
        GeneratedPart.of("findings.md", "findings").mustSay(tables);
    }

    @Test
    void the_list_of_kinds_that_settings_are_checked_with_is_complete() throws IOException {
        String kinds = KINDS.stream()
                .map(FindingExamples::of)
                .map(finding -> finding.code() + "," + finding.consequence().name() + "\n")
                .sorted()
                .collect(joining());
        Path list = Path.of("src/main/resources/uk/commonbaseline/finding/kinds.csv");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(list, kinds);
        }
        assertThat(Files.readString(list)).as("renew it with -Ddocs.write=true").isEqualTo(kinds);
    }

    private static String table(Consequence consequence, List<Finding> findings) {
        String words = consequence.inPlainWords();
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return "## %s\n\n| code | about | example of the words | what would help | who acts |\n|---|---|---|---|---|\n"
                        .formatted(title)
                + findings.stream().map(FindingsPageTest::row).collect(joining());
    }

    private static String row(Finding finding) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        finding.code(),
                        about(finding),
                        cell(finding.inPlainWords()),
                        cell(finding.remedy()),
                        finding.nextMove().inPlainWords());
    }

    private static String about(Finding finding) {
        return switch (finding) {
            case Finding.OfFile _ -> "file";
            case Finding.OfRow _ -> "row";
            case Finding.OfCell _ -> "cell";
        };
    }

    private static List<Class<?>> kinds() {
        Stream<JavaClass> all = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("uk.commonbaseline").stream();
        return all.filter(type -> type.isRecord() && type.isAssignableTo(Finding.class))
                .<Class<?>>map(JavaClass::reflect)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    @Test
    void every_kind_has_a_code_of_its_own() {
        List<String> codes =
                KINDS.stream().map(FindingExamples::of).map(Finding::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }
}
