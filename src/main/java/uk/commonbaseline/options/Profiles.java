package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads percentages by year.
final class Profiles {
    private Profiles() {}

    static BuildUp buildUp(SettingsGroup group, BuildUp otherwise) {
        return group.get("phase", otherwise, setting -> built(setting, () -> new BuildUp(shares(setting))));
    }

    static Spread spread(SettingsGroup group, String name) {
        return group.get(name, Spread.IN_YEAR_ZERO, setting -> built(setting, () -> new Spread(shares(setting))));
    }

    /// Turns the objection of a record's constructor into a mistake at this place.
    static <T> T built(Setting at, Supplier<T> construction) {
        try {
            return construction.get();
        } catch (IllegalArgumentException objection) {
            throw at.mistake(String.valueOf(objection.getMessage()));
        }
    }

    private static List<BigDecimal> shares(Setting setting) {
        return setting.listOf(Percentage::share);
    }
}
