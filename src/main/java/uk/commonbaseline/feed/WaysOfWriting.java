package uk.commonbaseline.feed;

import java.util.List;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;
import uk.commonbaseline.settings.Suggestion;

/// What a feed may say in `written`, besides nothing: how a field's cells are written.
final class WaysOfWriting {
    private static final List<String> MONEY = List.of("reversed", "thousands");
    private static final List<String> PERIOD =
            List.of("quarter", "year-ending-period", "year-starting-period", "month-year", "year-slash-period");

    private WaysOfWriting() {}

    /// The way that the group declares for the field; empty when it declares none.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when the field is never written so
    static String read(SettingsGroup group, Field field) {
        return group.get("written", "", setting -> known(setting, field));
    }

    private static String known(Setting setting, Field field) {
        String way = setting.text();
        if (!of(field).contains(way)) {
            throw setting.mistake("\"%s\" is no way in which %s can be written%s"
                    .formatted(way, field.word(), Suggestion.among(of(field), way)));
        }
        return way;
    }

    private static List<String> of(Field field) {
        return switch (field) {
            case AMOUNT, DEBIT, CREDIT, ANNUAL_VALUE, TOTAL_VALUE -> MONEY;
            case SALARY_WHOLE_TIME, SALARY, ALLOWANCES, EMPLOYER_NI, EMPLOYER_PENSION -> MONEY;
            case SERVICE_SHARE -> List.of("percent", "fraction");
            case VALUE, TARGET, NUMERATOR, DENOMINATOR -> List.of("fraction");
            case PERIOD -> PERIOD;
            default -> List.of();
        };
    }
}
