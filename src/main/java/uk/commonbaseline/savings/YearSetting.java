package uk.commonbaseline.savings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.commonbaseline.settings.Setting;

/// Financial years as option files write them: `2008/09`.
final class YearSetting {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})/(\\d{2})");

    private YearSetting() {}

    /// The calendar year in which the financial year starts.
    static int read(Setting setting) {
        Matcher year = YEAR.matcher(setting.text());
        if (year.matches()) {
            int startsIn = Integer.parseInt(year.group(1));
            if ((startsIn + 1) % 100 == Integer.parseInt(year.group(2))) {
                return startsIn;
            }
        }
        throw setting.mistake("expected a financial year such as 2008/09, not \"%s\"".formatted(setting.text()));
    }

    /// Reads a financial year that must not lie before another.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when it is no year, or one before `earliest`
    static int notBefore(int earliest, Setting setting) {
        int startsIn = read(setting);
        if (startsIn < earliest) {
            throw setting.mistake(
                    "savings can't start before the decision; %s lies before decision-year".formatted(setting.text()));
        }
        return startsIn;
    }
}
