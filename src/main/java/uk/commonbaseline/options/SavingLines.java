package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads an option's savings lines, and sees to it that no pound is saved twice.
final class SavingLines {
    private static final int LAST_GROUP = 10;

    private final KnownCodes known;
    private final Sources sources;
    private final Set<String> names = new HashSet<>();
    private final TakenPounds taken = new TakenPounds();

    SavingLines(KnownCodes known, Sources sources) {
        this.known = known;
        this.sources = sources;
    }

    /// Reads one line.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake also when a pound would be saved twice
    SavingLine read(Setting setting) {
        SettingsGroup group = setting.group()
                .allowing(
                        "line",
                        "services",
                        "groups",
                        "rate",
                        "amount",
                        "benefit",
                        "cashable",
                        "recurring",
                        "phase",
                        "probability",
                        "overlap",
                        "source",
                        "owner",
                        "agreed");
        Benefit benefit = benefit(group);
        Set<String> services = ordered(CodeList.readOrAll(group.get("services"), known.services(), "service"));
        SavingLine line = new SavingLine(
                name(group.get("line")),
                services,
                services,
                group.get("groups", Set.of(), SavingLines::groups),
                worth(group, benefit),
                benefit,
                phase(group),
                group.get("probability", BigDecimal.ONE, Percentage::share),
                group.find("overlap").map(Setting::text),
                BigDecimal.ONE,
                sources.of(group));
        taken.take(line, setting);
        return line;
    }

    private String name(Setting setting) {
        if (!names.add(setting.text())) {
            throw setting.mistake("another line is called \"%s\" already".formatted(setting.text()));
        }
        return setting.text();
    }

    /// `benefit`, or the older `cashable: yes|no`.
    private static Benefit benefit(SettingsGroup group) {
        Optional<Setting> benefit = group.find("benefit");
        Optional<Setting> cashable = group.find("cashable");
        if (benefit.isPresent() == cashable.isPresent()) {
            throw group.mistake(
                    "say what kind of benefit it is: \"benefit: cashable\", non-cashable, avoided or income");
        }
        return benefit.map(setting -> setting.oneOf(Benefit.class))
                .orElseGet(() -> group.get("cashable").yesOrNo() ? Benefit.CASHABLE : Benefit.NON_CASHABLE);
    }

    private static Profile phase(SettingsGroup group) {
        return group.get("recurring", true, Setting::yesOrNo)
                ? Profiles.buildUp(group, BuildUp.OVER_THREE_YEARS)
                : Profiles.spread(group, "phase");
    }

    private static Set<Integer> groups(Setting setting) {
        List<String> known =
                IntStream.rangeClosed(1, LAST_GROUP).mapToObj(String::valueOf).toList();
        List<String> groups = CodeList.read(setting, known, "subjective group");
        return ordered(groups.stream().map(Integer::valueOf).toList());
    }

    private static Worth worth(SettingsGroup group, Benefit benefit) {
        Optional<Setting> rate = group.find("rate");
        Optional<Setting> amount = group.find("amount");
        if (rate.isPresent() == amount.isPresent()) {
            throw group.mistake("give either \"rate\", a share of the base, or \"amount\" in pounds");
        }
        if (rate.isPresent()) {
            if (group.find("groups").isEmpty()) {
                throw group.mistake("\"groups\" is missing: which subjective groups does the rate apply to?");
            }
            return new Worth.OfBase(rate(rate.get()));
        }
        if (benefit == Benefit.CASHABLE || benefit == Benefit.NON_CASHABLE) {
            throw group.get("amount")
                    .mistake(
                            "what is saved on a cost is a \"rate\" of the base that the baseline holds; an amount can only be given for income and avoided costs");
        }
        return amount(amount.orElseThrow());
    }

    private static RateRange rate(Setting setting) {
        SettingsGroup group = setting.group().allowing("low", "central", "high");
        BigDecimal low = Percentage.share(group.get("low"));
        BigDecimal central = Percentage.share(group.get("central"));
        BigDecimal high = Percentage.share(group.get("high"));
        return Profiles.built(setting, () -> new RateRange(low, central, high));
    }

    private static Worth amount(Setting setting) {
        SettingsGroup group = setting.group().allowing("low", "central", "high");
        Pounds low = AmountSetting.read(group.get("low"));
        Pounds central = AmountSetting.read(group.get("central"));
        Pounds high = AmountSetting.read(group.get("high"));
        return Profiles.built(setting, () -> new Worth.Amount(low, central, high));
    }

    private static <T> Set<T> ordered(List<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
