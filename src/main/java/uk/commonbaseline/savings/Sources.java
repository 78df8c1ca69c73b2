package uk.commonbaseline.savings;

import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Finds the source and owner of a group of settings: its own, or else those of the whole file.
record Sources(SettingsGroup file) {
    /// Finds who says so and who answers for it.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when neither the group nor the file names one
    Sourced of(SettingsGroup group) {
        return new Sourced(nearest(group, "source"), nearest(group, "owner"));
    }

    private String nearest(SettingsGroup group, String name) {
        return group.find(name)
                .or(() -> file.find(name))
                .map(Setting::text)
                .orElseThrow(() -> group.mistake("\"%s\" is missing, here and at the top of the file".formatted(name)));
    }
}
