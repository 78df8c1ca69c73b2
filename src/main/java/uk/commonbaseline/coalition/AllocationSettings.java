package uk.commonbaseline.coalition;

import java.nio.file.Files;
import java.nio.file.Path;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// By what the partners share an option, `jobs/allocation.yml`. Without the file the usual keys hold.
///
/// @param agreed the keys of savings and of costs
public record AllocationSettings(Keys agreed, Sampling sampling) {
    private static final int PAIRS = 1000;
    private static final int MOST_PAIRS = 100_000;

    /// Savings stay where they come about, costs go by in-scope cost.
    public static final AllocationSettings USUAL =
            new AllocationSettings(new Keys(Key.OWN_CHANGE, Key.COST_SHARE), new Sampling(PAIRS, 1));

    /// Reads and checks the file.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake, with file and line
    public static AllocationSettings read(Path file) {
        if (!Files.exists(file)) {
            return USUAL;
        }
        SettingsGroup settings = SettingsFile.read(file).allowing("savings", "costs", "sampling");
        return new AllocationSettings(
                new Keys(
                        settings.get("savings", USUAL.agreed.savings(), AllocationSettings::key),
                        settings.get("costs", USUAL.agreed.costs(), AllocationSettings::key)),
                settings.get("sampling", USUAL.sampling, AllocationSettings::sampling));
    }

    private static Key key(Setting written) {
        return written.oneOf(Key.class);
    }

    private static Sampling sampling(Setting written) {
        SettingsGroup group = written.group().allowing("pairs", "seed");
        return new Sampling(
                group.get("pairs", USUAL.sampling.pairs(), AllocationSettings::pairs),
                group.get("seed", Math.toIntExact(USUAL.sampling.seed()), Setting::wholeNumber));
    }

    private static int pairs(Setting written) {
        int pairs = written.wholeNumber();
        if (pairs < 2 || pairs > MOST_PAIRS) {
            throw written.mistake("expected 2 to %d pairs of orders, not %d".formatted(MOST_PAIRS, pairs));
        }
        return pairs;
    }
}
