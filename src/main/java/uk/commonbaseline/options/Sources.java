package uk.commonbaseline.options;

import java.time.LocalDate;
import java.util.Optional;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Finds the source and owner of a group of settings, and when it was agreed: its own, or else those of the whole file.
record Sources(SettingsGroup file) {
    /// Finds who says so and who answers for it.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when neither the group nor the file names one
    Sourced of(SettingsGroup group) {
        Optional<LocalDate> agreed =
                group.find("agreed").or(() -> file.find("agreed")).map(Setting::date);
        return new Sourced(nearest(group, "source"), nearest(group, "owner"), agreed);
    }

    private String nearest(SettingsGroup group, String name) {
        return group.find(name)
                .or(() -> file.find(name))
                .map(Setting::text)
                .orElseThrow(() -> group.mistake("\"%s\" is missing, here and at the top of the file".formatted(name)));
    }
}
