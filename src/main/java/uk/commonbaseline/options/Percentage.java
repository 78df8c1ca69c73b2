package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.settings.Setting;

/// Fractions as option files write and read them: `12.5%` or `0.125`.
public final class Percentage {
    private Percentage() {}

    /// A fraction between 0 and `most` with at most `decimals` decimals (so that products stay exact in the tables).
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when it is no such fraction
    public static BigDecimal read(Setting setting, BigDecimal most, int decimals) {
        BigDecimal fraction = setting.percentage();
        if (fraction.signum() < 0 || fraction.compareTo(most) > 0) {
            throw setting.mistake(
                    "\"%s\" lies outside 0%% to %s; write a percentage such as 12%% or a fraction such as 0.12"
                            .formatted(setting.text(), written(most)));
        }
        if (fraction.stripTrailingZeros().scale() > decimals) {
            throw setting.mistake("\"%s\" is finer than %s, the finest step here"
                    .formatted(setting.text(), written(BigDecimal.ONE.movePointLeft(decimals))));
        }
        return fraction;
    }

    /// 0 % to 100 % in steps of 0.01 %.
    public static BigDecimal share(Setting setting) {
        return read(setting, BigDecimal.ONE, 4);
    }

    public static String written(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    public static String written(List<BigDecimal> fractions) {
        return String.join("/", fractions.stream().map(Percentage::written).toList());
    }

    public static String ofLast(List<BigDecimal> fractions) {
        return fractions.isEmpty() ? "nothing" : written(fractions.getLast());
    }

    /// A constant as words in a sentence: "Non-cashable".
    public static String spoken(Enum<?> constant) {
        String words = Spelling.of(constant);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
