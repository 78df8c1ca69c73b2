package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads an option's costs, each kind once.
final class Costs {
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1000000000");
    private static final BigDecimal LARGEST_UPLIFT = new BigDecimal("2");

    private final Sources sources;
    private final Set<Enum<?>> kinds = new HashSet<>();

    Costs(Sources sources) {
        this.sources = sources;
    }

    OneOffCost oneOff(Setting setting) {
        SettingsGroup group = setting.group()
                .allowing("kind", "amount", "share-of-base", "years", "optimism-bias", "source", "owner");
        return new OneOffCost(
                kind(group.get("kind"), OneOffCost.Kind.class),
                size(group),
                bias(group),
                Profiles.spread(group),
                sources.of(group));
    }

    RecurringCost recurring(Setting setting) {
        SettingsGroup group = setting.group()
                .allowing("kind", "amount", "share-of-base", "phase", "optimism-bias", "source", "owner");
        return new RecurringCost(
                kind(group.get("kind"), RecurringCost.Kind.class),
                size(group),
                bias(group),
                Profiles.buildUp(group, BuildUp.AT_ONCE),
                sources.of(group));
    }

    private <E extends Enum<E>> E kind(Setting setting, Class<E> words) {
        E kind = setting.oneOf(words);
        if (!kinds.add(kind)) {
            throw setting.mistake("\"%s\" stands twice; put the two amounts together".formatted(setting.text()));
        }
        return kind;
    }

    private static Size size(SettingsGroup group) {
        Optional<Setting> amount = group.find("amount");
        Optional<Setting> share = group.find("share-of-base");
        if (amount.isPresent() == share.isPresent()) {
            throw group.mistake("give either \"amount\" in pounds or \"share-of-base\" in per cent");
        }
        return amount.<Size>map(each -> new Size.Amount(pounds(each)))
                .orElseGet(() -> new Size.ShareOfBase(Percentage.share(group.get("share-of-base"))));
    }

    private static Pounds pounds(Setting setting) {
        BigDecimal pounds = setting.number();
        boolean wholePence = pounds.stripTrailingZeros().scale() <= 2;
        if (pounds.signum() < 0 || pounds.compareTo(LARGEST_AMOUNT) > 0 || !wholePence) {
            throw setting.mistake("expected pounds from 0 to %,d, in whole pence, not \"%s\""
                    .formatted(LARGEST_AMOUNT.toBigInteger(), setting.text()));
        }
        return new Pounds(pounds);
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
