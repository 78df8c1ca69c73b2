package uk.commonbaseline.reconcile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.commonbaseline.finding.NextMove;
import uk.commonbaseline.partnership.Person;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;
import uk.commonbaseline.settings.Suggestion;

/// How the checks of a baseline are judged and how far extracts can be relied on, `jobs/checks.yml`.
public record CheckSettings(List<CheckRule> rules, List<ConfidenceRule> confidence, List<NilReturn> nilReturns) {
    private static final List<String> KINDS = List.of("cost", "staff", "performance", "contracts");

    private static final Map<String, List<String>> LIMITS = Map.of(
            "C10", List.of("most-per-person", "fte-tolerance"),
            "C11", List.of("rounding"),
            "C12", List.of("lowest-ni", "highest-ni", "ni-from-pay", "pension-tolerance"),
            "C19", List.of("fewest-others"));

    public CheckSettings {
        rules = List.copyOf(rules);
        confidence = List.copyOf(confidence);
        nilReturns = List.copyOf(nilReturns);
    }

    /// Reads and checks the file. Every check must be in it.
    ///
    /// @param councils that nil returns may name; likewise the services
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static CheckSettings read(Path file, Set<String> councils, Set<String> services) {
        SettingsGroup settings = SettingsFile.read(file).allowing("floor", "checks", "confidence", "nil-returns");
        BigDecimal floor = notNegative(settings.get("floor"));
        List<String> ids = CheckStatement.listIds();
        SettingsGroup checks = settings.get("checks").group().allowing(ids.toArray(String[]::new));
        SettingsGroup confidence = settings.get("confidence").group().allowing(KINDS.toArray(String[]::new));
        return new CheckSettings(
                ids.stream().map(id -> rule(id, checks.get(id), floor)).toList(),
                KINDS.stream()
                        .map(kind -> confidence(kind, confidence.get(kind)))
                        .toList(),
                nilReturns(settings, councils, services));
    }

    private static CheckRule rule(String id, Setting written, BigDecimal floor) {
        List<String> limits = LIMITS.getOrDefault(id, List.of());
        SettingsGroup group = written.group()
                .allowing(Stream.concat(Stream.of("green", "amber", "floor", "stops", "owner"), limits.stream())
                        .toArray(String[]::new));
        BigDecimal green = notNegative(group.get("green"));
        BigDecimal amber = notNegative(group.get("amber"));
        if (amber.compareTo(green) < 0) {
            throw group.get("amber").mistake("amber can't end before green does");
        }
        Map<String, BigDecimal> further = new LinkedHashMap<>();
        limits.forEach(name -> further.put(name, notNegative(group.get(name))));
        return new CheckRule(
                id,
                green,
                amber,
                group.get("floor", floor, CheckSettings::notNegative),
                group.get("stops").oneOf(Stops.class),
                group.get("owner").oneOf(NextMove.class),
                further);
    }

    private static ConfidenceRule confidence(String kind, Setting written) {
        SettingsGroup group =
                written.group().allowing("needs", "amber", "not-checked", "red", "part-missing", "unsigned");
        return new ConfidenceRule(
                kind,
                group.get("needs").listOf(each -> among(CheckStatement.listIds(), each, "check")),
                grade(group.get("amber")),
                grade(group.get("not-checked")),
                grade(group.get("red")),
                grade(group.get("part-missing")),
                grade(group.get("unsigned")));
    }

    private static List<NilReturn> nilReturns(SettingsGroup settings, Set<String> councils, Set<String> services) {
        List<NilReturn> nil = new ArrayList<>();
        for (Setting each : settings.listOf("nil-returns", setting -> setting)) {
            SettingsGroup group =
                    each.group().allowing("council", "service", "extract", "because", "decided-by", "approved-by");
            nil.add(new NilReturn(
                    among(List.copyOf(councils), group.get("council"), "partner"),
                    group.get("service", "", service -> among(List.copyOf(services), service, "service")),
                    among(KINDS, group.get("extract"), "kind of extract"),
                    group.get("because").text(),
                    group.get("decided-by").text(),
                    another(group.get("approved-by"), group.get("decided-by").text())));
        }
        return nil;
    }

    private static String another(Setting approver, String decider) {
        if (new Person(approver.text()).mayBe(new Person(decider))) {
            throw approver.mistake("%s has decided it, so somebody else must approve it".formatted(decider));
        }
        return approver.text();
    }

    private static String among(List<String> known, Setting written, String what) {
        if (!known.contains(written.text())) {
            throw written.mistake(
                    "there is no %s \"%s\"%s".formatted(what, written.text(), Suggestion.among(known, written.text())));
        }
        return written.text();
    }

    private static String grade(Setting written) {
        if (!List.of("A", "B", "C", "D").contains(written.text())) {
            throw written.mistake("a grade is A, B, C or D; X is only what was not supplied");
        }
        return written.text();
    }

    private static BigDecimal notNegative(Setting written) {
        BigDecimal number = written.number();
        if (number.signum() < 0) {
            throw written.mistake("a limit is 0 or more");
        }
        return number;
    }
}
