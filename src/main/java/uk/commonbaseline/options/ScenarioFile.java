package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads `jobs/scenarios.yml`. `docs/options.md` describes every setting.
final class ScenarioFile {
    private static final int LONGEST_DELAY = 120;
    private static final BigDecimal LARGEST_FACTOR = new BigDecimal("10");

    private final KnownCodes known;
    private final List<String> options;
    private final Sources sources;
    private final Set<String> taken = new HashSet<>();

    private ScenarioFile(KnownCodes known, List<String> options, SettingsGroup file) {
        this.known = known;
        this.options = options;
        this.sources = new Sources(file);
    }

    /// All scenarios; none without the file.
    ///
    /// @param options codes of all options
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake, with file and line
    static List<Scenario> read(Path path, KnownCodes known, List<String> options) {
        if (!Files.exists(path)) {
            return List.of();
        }
        SettingsGroup file = SettingsFile.read(path).allowing("scenarios", "source", "owner", "agreed");
        ScenarioFile reader = new ScenarioFile(known, options, file);
        return file.listOf("scenarios", reader::scenario);
    }

    private Scenario scenario(Setting setting) {
        SettingsGroup group =
                setting.group().allowing("scenario", "name", "risk", "changes", "source", "owner", "agreed");
        String code = group.get("scenario").text();
        if (!taken.add(code)) {
            throw group.get("scenario").mistake("another scenario is called \"%s\" already".formatted(code));
        }
        List<Change> changes = new ArrayList<>();
        List<Scenario.Estimate> estimates = new ArrayList<>();
        Set<String> ruledOut = new HashSet<>();
        for (Setting each : group.get("changes").list()) {
            change(each.group(), changes, estimates, ruledOut);
        }
        return new Scenario(
                code,
                group.get("name").text(),
                group.get("risk").text(),
                changes,
                estimates,
                ruledOut,
                sources.of(group));
    }

    private void change(
            SettingsGroup group, List<Change> changes, List<Scenario.Estimate> estimates, Set<String> ruledOut) {
        String kind = group.all().keySet().stream().findFirst().orElse("");
        switch (kind) {
            case "without" ->
                changes.add(new Change.Without(Set.copyOf(
                        CodeList.read(group.allowing("without").get("without"), known.partners(), "partner"))));
            case "keeps" ->
                changes.add(new Change.Keeps(
                        partner(group.allowing("keeps", "services").get("keeps")), services(group)));
            case "joins" -> changes.add(joins(group, estimates));
            case "delay" ->
                changes.add(new Change.Later(
                        months(group.allowing("delay", "services").get("delay")), someServices(group)));
            case "saving" ->
                changes.add(new Change.SavingBy(
                        someServices(group.allowing("saving", "services")), "", factor(group.get("saving"))));
            case "cost" ->
                changes.add(new Change.CostBy("", factor(group.allowing("cost").get("cost"))));
            case "estimate" -> estimates.add(estimate(partner(group.get("estimate")), "estimate", group));
            case "rule-out" ->
                ruledOut.addAll(CodeList.read(group.allowing("rule-out").get("rule-out"), options, "option"));
            default ->
                throw group.mistake(
                        "a change begins with one of: without, keeps, joins, delay, saving, cost, estimate, rule-out");
        }
    }

    /// A partner of the partnership that an option leaves out, or one from outside, estimated from a partner like it.
    private Change joins(SettingsGroup group, List<Scenario.Estimate> estimates) {
        Setting name = group.get("joins");
        if (known.partners().contains(name.text())) {
            return new Change.Joins(name.text(), services(group.allowing("joins", "services")));
        }
        if (group.find("like").isEmpty()) {
            throw name.mistake(
                    "\"%s\" is no partner we know; for one from outside say whom it is \"like\" and which \"share\" of it (known: %s)"
                            .formatted(name.text(), String.join(", ", known.partners())));
        }
        Scenario.Estimate estimate = estimate(name.text(), "joins", group);
        estimates.add(estimate);
        return new Change.Joins(
                name.text(), estimate.services().isEmpty() ? Set.copyOf(known.services()) : estimate.services());
    }

    private Scenario.Estimate estimate(String partner, String name, SettingsGroup group) {
        group.allowing(name, "services", "like", "share", "grade", "within");
        Optional<String> like = group.find("like").map(this::partner);
        return new Scenario.Estimate(
                partner,
                someServices(group),
                like,
                group.get("share", BigDecimal.ONE, setting -> Percentage.read(setting, LARGEST_FACTOR, 4)),
                grade(group.get("grade")),
                Percentage.share(group.get("within")));
    }

    private static String grade(Setting setting) {
        if (!Set.of("B", "C", "D").contains(setting.text())) {
            throw setting.mistake("an estimate bears the grade B, C or D, not \"%s\"".formatted(setting.text()));
        }
        return setting.text();
    }

    private String partner(Setting setting) {
        return CodeList.one(setting, known.partners(), "partner");
    }

    private Set<String> services(SettingsGroup group) {
        return Set.copyOf(CodeList.readOrAll(group.get("services"), known.services(), "service"));
    }

    private Set<String> someServices(SettingsGroup group) {
        return group.find("services").isEmpty() ? Set.of() : services(group);
    }

    private static int months(Setting setting) {
        int months = setting.wholeNumber();
        if (months < 1 || months > LONGEST_DELAY) {
            throw setting.mistake("expected 1 to %d months, not \"%s\"".formatted(LONGEST_DELAY, setting.text()));
        }
        return months;
    }

    private static BigDecimal factor(Setting setting) {
        return MoreOrLess.read(setting.text())
                .orElseThrow(() -> setting.mistake(
                        "expected a change such as -25%% or +40%%, not \"%s\"".formatted(setting.text())));
    }
}
