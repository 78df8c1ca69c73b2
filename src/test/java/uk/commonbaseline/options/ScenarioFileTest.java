package uk.commonbaseline.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.settings.SettingsMistake;

class ScenarioFileTest {
    static final String ALL = """
            source: invented
            owner: nobody
            scenarios:
              - scenario: everything
                name: All at once
                risk: Nothing goes well.
                changes:
                  - {without: [SOUTH]}
                  - {keeps: NORTH, services: [HR]}
                  - {delay: 9, services: [ICT]}
                  - {saving: -25%, services: [ICT]}
                  - {cost: +40%}
                  - {estimate: NORTH, grade: D, within: 25%}
                  - {rule-out: [X1]}
                  - {joins: FIRE, services: [ICT], like: NORTH, share: 20%, grade: D, within: 10%}
            """;

    @TempDir
    private Path folder;

    @Test
    void every_kind_of_change_is_read() {
        Scenario scenario = read(ALL).getFirst();
        assertThat(scenario.changes())
                .containsExactly(
                        new Change.Without(Set.of("SOUTH")),
                        new Change.Keeps("NORTH", Set.of("HR")),
                        new Change.Later(9, Set.of("ICT")),
                        new Change.SavingBy(Set.of("ICT"), "", new BigDecimal("0.75")),
                        new Change.CostBy("", new BigDecimal("1.4")),
                        new Change.Joins("FIRE", Set.of("ICT")));
        assertThat(scenario.estimates())
                .containsExactly(
                        new Scenario.Estimate(
                                "NORTH", Set.of(), Optional.empty(), BigDecimal.ONE, "D", new BigDecimal("0.25")),
                        new Scenario.Estimate(
                                "FIRE",
                                Set.of("ICT"),
                                Optional.of("NORTH"),
                                new BigDecimal("0.20"),
                                "D",
                                new BigDecimal("0.10")));
        assertThat(scenario.ruledOut()).containsExactly("X1");
    }

    @Test
    void without_the_file_there_is_none() {
        assertThat(ScenarioFile.read(folder.resolve("scenarios.yml"), OptionFiles.KNOWN, List.of("X1")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            without: [SOUTH]      | without: [WEST]      | 8  | "WEST" is no partner we know (known: NORTH, SOUTH)
            delay: 9              | delay: 0             | 10 | expected 1 to 120 months, not "0"
            saving: -25%          | saving: 25%          | 11 | expected a change such as -25% or +40%, not "25%"
            saving: -25%          | saving: -125%        | 11 | expected a change such as -25% or +40%, not "-125%"
            grade: D, within: 25% | grade: A, within: 25% | 13 | an estimate bears the grade B, C or D, not "A"
            rule-out: [X1]        | rule-out: [X2]       | 14 | "X2" is no option we know; did you mean "X1"? (known: X1)
            rule-out: [X1]        | rules-out: [X1]      | 14 | a change begins with one of: without, keeps, joins, delay, saving, cost, estimate, rule-out
            like: NORTH, share    | share                | 15 | "FIRE" is no partner we know; for one from outside say whom it is "like" and which "share" of it (known: NORTH, SOUTH)
            """)
    void a_mistake_is_refused_with_its_line(String good, String bad, int line, String reason) {
        String content = ALL.replaceFirst(Pattern.quote(good), bad);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(content))
                .withMessage("%s, line %d: %s", folder.resolve("scenarios.yml"), line, reason);
    }

    @Test
    void a_code_that_stands_twice_is_refused() {
        String twice = ALL + ALL.substring(ALL.indexOf("  - scenario"));
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> read(twice))
                .withMessageContaining("another scenario is called \"everything\" already");
    }

    private List<Scenario> read(String content) {
        Path file = OptionFiles.write(folder, "scenarios.yml", content);
        return ScenarioFile.read(file, OptionFiles.KNOWN, List.of("X1"));
    }
}
