package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads what an option does to quality, and the heads of agreement about its benefits.
final class ScheduleSettings {
    private static final int DECIMALS = 4;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    private final KnownCodes known;
    private final Sources sources;

    private final Set<String> taken = new HashSet<>();

    ScheduleSettings(KnownCodes known, Sources sources) {
        this.known = known;
        this.sources = sources;
    }

    Schedule.QualityEffect effect(Setting setting) {
        SettingsGroup group = setting.group()
                .allowing("indicator", "partners", "change", "by", "because", "source", "owner", "agreed");
        SettingsGroup change = group.get("change").group().allowing("low", "central", "high");
        BigDecimal low = fine(change.get("low"));
        BigDecimal central = fine(change.get("central"));
        BigDecimal high = fine(change.get("high"));
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
        String indicator = CodeList.one(group.get("indicator"), known.indicators(), "indicator");
        FinancialYear by = YearSetting.read(group.get("by"));
        once("target of " + indicator + " by " + by, group.get("indicator"));
        return new Schedule.Watch(
                indicator, fine(group.get("target")), by, sources.of(group).owner());
    }

    private void once(String what, Setting at) {
        if (!taken.add(what)) {
            throw at.mistake("the %s stands twice; one of them must go".formatted(what));
        }
    }

    /// A figure that the warehouse can hold to its last digit.
    private static BigDecimal fine(Setting setting) {
        BigDecimal value = setting.number();
        if (value.stripTrailingZeros().scale() > DECIMALS || value.abs().compareTo(LARGEST) > 0) {
            throw setting.mistake("expected a figure of at most %d decimals, up to a thousand million, not \"%s\""
                    .formatted(DECIMALS, setting.text()));
        }
        return value;
    }
}
