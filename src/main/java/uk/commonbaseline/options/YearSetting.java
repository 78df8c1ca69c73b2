package uk.commonbaseline.options;

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
}
