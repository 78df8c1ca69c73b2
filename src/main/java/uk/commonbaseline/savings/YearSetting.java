package uk.commonbaseline.savings;

import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.Setting;

/// Financial years as option files write them: `2008/09`.
final class YearSetting {
    private YearSetting() {}

    static FinancialYear read(Setting setting) {
        return FinancialYear.find(setting.text())
                .orElseThrow(() -> setting.mistake(
                        "expected a financial year such as 2008/09, not \"%s\"".formatted(setting.text())));
    }

    /// Reads a financial year that must not lie before another.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when it is no year, or one before `earliest`
    static FinancialYear notBefore(FinancialYear earliest, Setting setting) {
        FinancialYear year = read(setting);
        if (year.compareTo(earliest) < 0) {
            throw setting.mistake(
                    "savings can't start before the decision; %s lies before decision-year".formatted(setting.text()));
        }
        return year;
    }
}
