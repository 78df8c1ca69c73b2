package uk.commonbaseline.options;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads the phases of an option: which services move together, when, and after which others.
final class PhaseSettings {
    private static final int LONGEST_MOVE = 60;

    private final KnownCodes known;
    private final FinancialYear decisionYear;
    private final Map<String, Phase> phases = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();

    private PhaseSettings(KnownCodes known, FinancialYear decisionYear) {
        this.known = known;
        this.decisionYear = decisionYear;
    }

    /// All phases.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake also when phases wait for each other in a circle
    static List<Phase> read(SettingsGroup file, KnownCodes known, FinancialYear decisionYear) {
        PhaseSettings reader = new PhaseSettings(known, decisionYear);
        List<Setting> settings = file.listOf("phases", setting -> setting);
        settings.forEach(reader::phase);
        settings.forEach(reader::refuseStrangers);
        settings.forEach(reader::refuseCircle);
        settings.forEach(reader::refuseTooEarly);
        return List.copyOf(reader.phases.values());
    }

    private void phase(Setting setting) {
        SettingsGroup group = setting.group().allowing("phase", "services", "live-from", "months-to-move", "after");
        List<String> services = CodeList.read(group.get("services"), known.services(), "service");
        for (String service : services) {
            if (!placed.add(service)) {
                throw group.get("services").mistake("%s moves in an earlier phase already".formatted(service));
            }
        }
        Phase phase = new Phase(
                group.get("phase").text(),
                Set.copyOf(services),
                LiveSetting.read(decisionYear, group.get("live-from")),
                group.get("months-to-move", 0, PhaseSettings::months),
                group.listOf("after", Setting::text));
        if (phases.put(phase.name(), phase) != null) {
            throw group.get("phase").mistake("another phase is called \"%s\" already".formatted(phase.name()));
        }
    }

    private static int months(Setting setting) {
        int months = setting.wholeNumber();
        if (months < 0 || months > LONGEST_MOVE) {
            throw setting.mistake("expected 0 to %d months, not \"%s\"".formatted(LONGEST_MOVE, setting.text()));
        }
        return months;
    }

    private void refuseStrangers(Setting setting) {
        setting.group()
                .find("after")
                .ifPresent(after ->
                        after.list().forEach(each -> CodeList.one(each, List.copyOf(phases.keySet()), "phase")));
    }

    private void refuseCircle(Setting setting) {
        String name = setting.group().get("phase").text();
        List<String> path = new ArrayList<>(List.of(name));
        if (leadsBack(name, name, path)) {
            throw setting.group()
                    .get("after")
                    .mistake("these phases wait for each other: %s".formatted(String.join(" after ", path)));
        }
    }

    private void refuseTooEarly(Setting setting) {
        SettingsGroup group = setting.group();
        Phase phase = Objects.requireNonNull(phases.get(group.get("phase").text()));
        GoLive earliest = phase.earliest(List.copyOf(phases.values()));
        if (phase.live().months() < earliest.months()) {
            throw group.get("live-from")
                    .mistake("%s can't go live before %s: it moves for %d months after %s is live"
                            .formatted(
                                    phase.name(),
                                    earliest.month(decisionYear),
                                    phase.monthsToMove(),
                                    String.join(" and ", phase.after())));
        }
    }

    private boolean leadsBack(String from, String to, List<String> path) {
        Phase phase = phases.get(from);
        if (phase == null || path.size() > phases.size() + 1) {
            return false;
        }
        for (String before : phase.after()) {
            path.add(before);
            if (before.equals(to) || leadsBack(before, to, path)) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }
}
