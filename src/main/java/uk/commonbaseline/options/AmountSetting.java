package uk.commonbaseline.options;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.Setting;

/// Amounts as option files write them: pounds in whole pence, never negative.
final class AmountSetting {
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    private AmountSetting() {}

    static Pounds read(Setting setting) {
        BigDecimal pounds = setting.number();
        boolean wholePence = pounds.stripTrailingZeros().scale() <= 2;
        if (pounds.signum() < 0 || pounds.compareTo(LARGEST) > 0 || !wholePence) {
            throw setting.mistake("expected pounds from 0 to %,d, in whole pence, not \"%s\""
                    .formatted(LARGEST.toBigInteger(), setting.text()));
        }
        return new Pounds(pounds);
    }
}
