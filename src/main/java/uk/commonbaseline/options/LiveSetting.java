package uk.commonbaseline.options;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.Setting;

/// When something goes live: a financial year, `2009/10`, or the first day of a month, `2009-10-01`.
final class LiveSetting {
    private LiveSetting() {}

    /// Reads a start that must not lie before the decision.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when it is neither, or lies before the year of decision
    static GoLive read(FinancialYear decisionYear, Setting setting) {
        YearMonth month = FinancialYear.find(setting.text())
                .map(year -> YearMonth.from(year.firstDay()))
                .or(() -> firstOfMonth(setting.text()))
                .orElseThrow(() -> setting.mistake(
                        "expected a financial year such as 2009/10, or the first day of a month such as 2009-10-01, not \"%s\""
                                .formatted(setting.text())));
        if (month.isBefore(YearMonth.from(decisionYear.firstDay()))) {
            throw setting.mistake(
                    "savings can't start before the decision; %s lies before decision-year".formatted(setting.text()));
        }
        return GoLive.of(decisionYear, month);
    }

    private static Optional<YearMonth> firstOfMonth(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])-01")
                ? Optional.of(YearMonth.from(LocalDate.parse(text)))
                : Optional.empty();
    }
}
