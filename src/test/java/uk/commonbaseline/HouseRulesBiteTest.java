package uk.commonbaseline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesBiteTest {
    private static final String PLANTED = "uk.commonbaseline.gate.bad.";

    @TestFactory
    Stream<DynamicTest> each_planted_fault_is_caught_by_its_rule() {
        return rules().flatMap(rule -> faultsFor(rule)
                .map(fault -> DynamicTest.dynamicTest(
                        "%s catches %s".formatted(rule.getName(), fault.getSimpleName()),
                        () -> assertThat(ruleIn(rule).evaluate(alone(fault)).hasViolation())
                                .isTrue())));
    }

    @Test
    void each_rule_has_a_planted_fault() {
        assertThat(rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(faultsFor(rule)).isNotEmpty());
    }

    private static Stream<Field> rules() {
        return Stream.of(HouseRulesTest.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    private static Stream<JavaClass> faultsFor(Field rule) {
        return new ClassFileImporter()
                .importPackages(PLANTED + rule.getName()).stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    private static JavaClasses alone(JavaClass fault) {
        return new ClassFileImporter().importClasses(List.of(fault.reflect()));
    }

    private static ArchRule ruleIn(Field field) throws IllegalAccessException {
        return (ArchRule) field.get(null);
    }
}
