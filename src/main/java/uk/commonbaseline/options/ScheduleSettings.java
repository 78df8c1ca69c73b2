package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads what an option does to quality, and the heads of agreement about its benefits.
final class ScheduleSettings {
    private final KnownCodes known;
    private final Sources sources;

    ScheduleSettings(KnownCodes known, Sources sources) {
        this.known = known;
        this.sources = sources;
    }

    Schedule.QualityEffect effect(Setting setting) {
        SettingsGroup group = setting.group()
                .allowing("indicator", "partners", "change", "by", "because", "source", "owner", "agreed");
        SettingsGroup change = group.get("change").group().allowing("low", "central", "high");
        BigDecimal low = change.get("low").number();
        BigDecimal central = change.get("central").number();
        BigDecimal high = change.get("high").number();
        if (low.compareTo(central) > 0 || central.compareTo(high) > 0) {
            throw group.get("change")
                    .mistake("the change must rise: low %s, central %s, high %s".formatted(low, central, high));
        }
        return new Schedule.QualityEffect(
                CodeList.one(group.get("indicator"), known.indicators(), "indicator"),
                Set.copyOf(group.get(
                        "partners", known.partners(), each -> CodeList.readOrAll(each, known.partners(), "partner"))),
                low,
                central,
                high,
                YearSetting.read(group.get("by")),
                group.get("because").text(),
                sources.of(group));
    }

    Schedule schedule(Setting setting) {
        SettingsGroup group = setting.group().allowing("commissioner", "deliverer", "watches");
        List<Schedule.Watch> watches = group.listOf("watches", this::watch);
        return new Schedule(
                group.get("commissioner").text(), group.get("deliverer").text(), watches);
    }

    private Schedule.Watch watch(Setting setting) {
        SettingsGroup group = setting.group().allowing("indicator", "target", "by", "owner", "source", "agreed");
        return new Schedule.Watch(
                CodeList.one(group.get("indicator"), known.indicators(), "indicator"),
                group.get("target").number(),
                YearSetting.read(group.get("by")),
                sources.of(group).owner());
    }
}
