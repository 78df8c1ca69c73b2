package uk.commonbaseline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// What every class of ours keeps to. Each rule has planted faults under `gate/bad/<name of the rule>`;
/// [HouseRulesBiteTest] proves that it catches every one of them.
@AnalyzeClasses(packages = "uk.commonbaseline", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule only_run_knows_spring_batch = only(List.of("run"), "org.springframework.batch..");

    @ArchTest
    static final ArchRule only_packages_of_workbooks_know_poi = only(
            List.of("sheet", "receipt", "report", "corrections", "template", "workbook"),
            "org.apache.poi..",
            "org.openxmlformats..");

    @ArchTest
    static final ArchRule only_report_prints_pages =
            only(List.of("report"), "net.sf.jasperreports..", "org.apache.pdfbox..", "com.lowagie..");

    @ArchTest
    static final ArchRule only_dispatch_sends_mail = only(List.of("dispatch"), "jakarta.mail..", "org.eclipse.angus..");

    @ArchTest
    static final ArchRule only_cli_talks_to_the_terminal =
            only(List.of("cli"), "picocli..", "me.tongfei.progressbar..", "org.jline..");

    @ArchTest
    static final ArchRule no_field_injection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule no_printing = noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("cli"))
            .should(ACCESS_STANDARD_STREAMS)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule only_cli_ends_the_program = noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("cli"))
            .and()
            .doNotHaveFullyQualifiedName(CommonBaseline.class.getName())
            .should()
            .accessTargetWhere(describe("ends the program", HouseRulesTest::endsTheProgram));

    @ArchTest
    static final ArchRule no_java_util_logging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule only_run_and_inbound_ask_the_clock = noClasses()
            .that()
            .resideOutsideOfPackages(packageOf("run"), packageOf("inbound"))
            .should()
            .accessTargetWhere(describe("asks for the time or the day", HouseRulesTest::asksTheClock));

    /// A nested kind may be such a word alone, since its family's name comes first: `FeedRow.Data`.
    @ArchTest
    static final ArchRule names_say_what_it_is =
            noClasses().should().haveNameMatching(".*[a-z0-9](Util|Utils|Helper|Helpers|Manager|Impl|Info|Data)");

    /// A workbook stores its numbers as floating point, so `sheet` may take them from it, but not keep them.
    /// `uncertainty`
    /// draws with them behind its public classes, which others see, but lets none out.
    @ArchTest
    static final ArchRule no_floating_point = classes()
            .that()
            .resideOutsideOfPackage(packageOf("report"))
            .and(describe("are seen outside of the simulation", type -> !drawsBehindTheScenes(type)))
            .should(beFreeOfFloatingPoint());

    @ArchTest
    static final ArchRule null_means_nothing_unless_said = classes().should(liveInNullMarkedPackages());

    private static final Set<String> CLOCK_METHODS =
            Set.of("now", "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /// A fence: the library stays inside these stations of ours.
    private static ArchRule only(List<String> stations, String... library) {
        String[] inside = stations.stream().map(HouseRulesTest::packageOf).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(inside)
                .should()
                .dependOnClassesThat(resideInAnyPackage(library));
    }

    private static String packageOf(String station) {
        return "uk.commonbaseline." + station + "..";
    }

    private static boolean endsTheProgram(JavaAccess<?> access) {
        return Set.of("java.lang.System", "java.lang.Runtime")
                        .contains(access.getTargetOwner().getName())
                && Set.of("exit", "halt").contains(access.getName());
    }

    private static boolean asksTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> access.getTarget().getFullName().equals("java.util.Date.<init>()");
            default -> owner.startsWith("java.time.") && CLOCK_METHODS.contains(access.getName());
        };
    }

    private static ArchCondition<JavaClass> beFreeOfFloatingPoint() {
        return new ArchCondition<>("be free of double and float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> isFloating(field.getRawType()))
                        .map(JavaField::getDescription)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found + " is floating")));
                type.getCodeUnits().stream()
                        .filter(_ -> !type.getPackageName().equals("uk.commonbaseline.sheet"))
                        .filter(HouseRulesTest::passesFloating)
                        .map(JavaCodeUnit::getDescription)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found + " is floating")));
            }
        };
    }

    /// Nested classes are as hidden as the outermost one is.
    private static boolean drawsBehindTheScenes(JavaClass type) {
        return type.getEnclosingClass()
                .map(HouseRulesTest::drawsBehindTheScenes)
                .orElseGet(() -> type.getPackageName()
                                .matches("uk\\.commonbaseline(\\.gate\\.bad\\.no_floating_point)?\\.uncertainty")
                        && !type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean passesFloating(JavaCodeUnit unit) {
        return isFloating(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(HouseRulesTest::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
