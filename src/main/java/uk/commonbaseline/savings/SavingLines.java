package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads an option's savings lines, and sees to it that no pound is saved twice.
final class SavingLines {
    private static final int LAST_GROUP = 10;

    private final KnownCodes known;
    private final Sources sources;
    private final Set<String> names = new HashSet<>();
    private final Map<LineSaving.Cell, BigDecimal> taken = new HashMap<>();

    SavingLines(KnownCodes known, Sources sources) {
        this.known = known;
        this.sources = sources;
    }

    /// Reads one line.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake also when a pound would be saved twice
    SavingLine read(Setting setting) {
        SettingsGroup group =
                setting.group().allowing("line", "services", "groups", "rate", "cashable", "phase", "source", "owner");
        SavingLine line = new SavingLine(
                name(group.get("line")),
                ordered(CodeList.readOrAll(group.get("services"), known.services(), "service")),
                groups(group.get("groups")),
                rate(group.get("rate")),
                group.get("cashable").yesOrNo(),
                Profiles.buildUp(group, BuildUp.OVER_THREE_YEARS),
                sources.of(group));
        LineSaving.Cell.of(line).forEach(cell -> take(cell, line.rate().high(), setting));
        return line;
    }

    private String name(Setting setting) {
        if (!names.add(setting.text())) {
            throw setting.mistake("another line is called \"%s\" already".formatted(setting.text()));
        }
        return setting.text();
    }

    private static Set<Integer> groups(Setting setting) {
        List<String> known =
                IntStream.rangeClosed(1, LAST_GROUP).mapToObj(String::valueOf).toList();
        List<String> groups = CodeList.read(setting, known, "subjective group");
        return ordered(groups.stream().map(Integer::valueOf).toList());
    }

    private static RateRange rate(Setting setting) {
        SettingsGroup group = setting.group().allowing("low", "central", "high");
        BigDecimal low = Percentage.share(group.get("low"));
        BigDecimal central = Percentage.share(group.get("central"));
        BigDecimal high = Percentage.share(group.get("high"));
        return Profiles.built(setting, () -> new RateRange(low, central, high));
    }

    private void take(LineSaving.Cell cell, BigDecimal rate, Setting setting) {
        BigDecimal total = taken.merge(cell, rate, BigDecimal::add);
        if (total.compareTo(BigDecimal.ONE) > 0) {
            throw setting.mistake(
                    "with this line the high rates on %s, group %d, add up to %s; no pound can be saved twice"
                            .formatted(cell.service(), cell.groupNo(), Percentage.written(total)));
        }
    }

    private static <T> Set<T> ordered(List<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
