package uk.commonbaseline.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// When and how nights run, `jobs/nightly.yml`.
///
/// @param settling how long a file must stay unchanged before it is taken
/// @param night the time of day in London at which the whole night runs
/// @param correctionDays working days that officers have to answer
/// @param keepDays days for which files are kept after their delivery's end; see "purge"
public record NightlySettings(Duration settling, LocalTime night, int correctionDays, int keepDays) {
    /// Reads and checks the file.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static NightlySettings read(Path file) {
        SettingsGroup settings =
                SettingsFile.read(file).allowing("settle-seconds", "night", "correction-days", "keep-days");
        int seconds = settings.get("settle-seconds").wholeNumber();
        if (seconds < 0 || seconds > 3600) {
            throw settings.get("settle-seconds").mistake("files settle within 0 to 3600 seconds");
        }
        return new NightlySettings(
                Duration.ofSeconds(seconds),
                settings.get("night").read("a time of day such as \"02:30\"", LocalTime::parse),
                settings.get("correction-days").wholeNumber(),
                settings.get("keep-days", 90, Setting::wholeNumber));
    }
}
