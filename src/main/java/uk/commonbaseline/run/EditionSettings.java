package uk.commonbaseline.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.report.SmallNumbers;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// For whom a pack is printed besides the project, `jobs/editions.yml`. Without the file it is printed for the public
/// and
/// for each council.
///
/// @param readers the public first, since what a council may see depends on what everybody does
public record EditionSettings(List<Readership> readers, SmallNumbers smallNumbers) {
    private static final int MOST = 50;

    public EditionSettings {
        readers = List.copyOf(readers);
    }

    /// Reads and checks the file.
    ///
    /// @param councils whose editions may be wanted, in their order
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static EditionSettings read(Path file, Set<String> councils) {
        if (!Files.exists(file)) {
            return new EditionSettings(readers(true, List.copyOf(councils)), SmallNumbers.USUAL);
        }
        SettingsGroup settings = SettingsFile.read(file).allowing("public", "councils", "smallest-count");
        List<String> wanted = settings.find("councils")
                .map(list -> list.listOf(each -> council(each, councils)))
                .orElse(List.copyOf(councils));
        return new EditionSettings(
                readers(settings.get("public", true, Setting::yesOrNo), wanted),
                settings.get("smallest-count", SmallNumbers.USUAL, EditionSettings::smallest));
    }

    private static List<Readership> readers(boolean toThePublic, List<String> councils) {
        List<Readership> readers = new ArrayList<>();
        if (toThePublic) {
            readers.add(Readership.PUBLIC);
        }
        councils.stream().map(Readership::council).forEach(readers::add);
        return readers;
    }

    private static String council(Setting setting, Set<String> councils) {
        if (!councils.contains(setting.text())) {
            throw setting.mistake("there is no partner " + setting.text() + " in jobs/partners.yml");
        }
        return setting.text();
    }

    private static SmallNumbers smallest(Setting setting) {
        int smallest = setting.wholeNumber();
        if (smallest < 2 || smallest > MOST) {
            throw setting.mistake("the smallest count that is told lies between 2 and " + MOST);
        }
        return new SmallNumbers(smallest);
    }
}
