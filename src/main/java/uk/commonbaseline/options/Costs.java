package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads an option's costs, each kind once.
final class Costs {
    private static final BigDecimal LARGEST_UPLIFT = new BigDecimal("2");
    private static final BigDecimal LARGEST_RANGE = new BigDecimal("3");

    private final Sources sources;
    private final Set<Enum<?>> kinds = new HashSet<>();

    Costs(Sources sources) {
        this.sources = sources;
    }

    Cost oneOff(Setting setting) {
        SettingsGroup group = setting.group()
                .allowing(
                        "kind",
                        "amount",
                        "share-of-base",
                        "years",
                        "optimism-bias",
                        "range",
                        "grant",
                        "source",
                        "owner",
                        "agreed");
        return cost(
                kind(group.get("kind"), Cost.OneOffKind.class), group, Profiles.spread(group, "years"), grant(group));
    }

    Cost recurring(Setting setting) {
        SettingsGroup group = setting.group()
                .allowing(
                        "kind",
                        "amount",
                        "share-of-base",
                        "phase",
                        "optimism-bias",
                        "range",
                        "source",
                        "owner",
                        "agreed");
        return cost(
                kind(group.get("kind"), Cost.RecurringKind.class),
                group,
                Profiles.buildUp(group, BuildUp.AT_ONCE),
                Pounds.ZERO);
    }

    private Cost cost(String kind, SettingsGroup group, Profile years, Pounds grant) {
        return new Cost(kind, size(group), bias(group), years, range(group), grant, BigDecimal.ONE, sources.of(group));
    }

    private <E extends Enum<E>> String kind(Setting setting, Class<E> words) {
        E kind = setting.oneOf(words);
        if (!kinds.add(kind)) {
            throw setting.mistake("\"%s\" stands twice; put the two amounts together".formatted(setting.text()));
        }
        return Spelling.of(kind);
    }

    private static Size size(SettingsGroup group) {
        Optional<Setting> amount = group.find("amount");
        Optional<Setting> share = group.find("share-of-base");
        if (amount.isPresent() == share.isPresent()) {
            throw group.mistake("give either \"amount\" in pounds or \"share-of-base\" in per cent");
        }
        return amount.<Size>map(each -> new Size.Amount(AmountSetting.read(each)))
                .orElseGet(() -> new Size.ShareOfBase(Percentage.share(group.get("share-of-base"))));
    }

    private static Pounds grant(SettingsGroup group) {
        return group.get("grant", Pounds.ZERO, setting -> {
            Pounds grant = AmountSetting.read(setting);
            Optional<Pounds> amount = group.find("amount").map(AmountSetting::read);
            if (amount.isEmpty() || grant.compareTo(amount.get()) > 0) {
                throw setting.mistake("a grant meets an \"amount\", and no more than all of it");
            }
            return grant;
        });
    }

    private static CostRange range(SettingsGroup cost) {
        return cost.get("range", CostRange.CERTAIN, setting -> {
            SettingsGroup group = setting.group().allowing("low", "high");
            BigDecimal low = Percentage.read(group.get("low"), BigDecimal.ONE, 4);
            BigDecimal high = Percentage.read(group.get("high"), LARGEST_RANGE, 4);
            return Profiles.built(setting, () -> new CostRange(low, high));
        });
    }

    private static OptimismBias bias(SettingsGroup cost) {
        return cost.get("optimism-bias", OptimismBias.NONE, setting -> {
            SettingsGroup group = setting.group().allowing("type", "uplift");
            return new OptimismBias(
                    group.get("type").oneOf(OptimismBias.ProjectType.class),
                    Percentage.read(group.get("uplift"), LARGEST_UPLIFT, 4));
        });
    }
}
