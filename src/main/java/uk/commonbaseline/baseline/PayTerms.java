package uk.commonbaseline.baseline;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// What the board has agreed about working out pay.
///
/// @param vacancyFactor part of what vacant posts would cost that is not spent, 0 to 1, since posts stay
///     empty for a while
/// @param onCostTolerance how far on-costs may lie from what the rates make, as a part of it
/// @param onCostFloor pounds a year of one extract up to which a difference is not asked about
public record PayTerms(BigDecimal vacancyFactor, BigDecimal onCostTolerance, Pounds onCostFloor) {
    public static final PayTerms USUAL = new PayTerms(BigDecimal.ZERO, new BigDecimal("0.02"), Pounds.of("1000"));

    static PayTerms read(SettingsGroup settings) {
        return new PayTerms(
                settings.get("vacancy-factor", USUAL.vacancyFactor, PayTerms::vacancyFactor),
                settings.get("on-cost-tolerance", USUAL.onCostTolerance, PayTerms::tolerance),
                settings.get("on-cost-floor", USUAL.onCostFloor, PayTerms::floor));
    }

    private static BigDecimal vacancyFactor(Setting setting) {
        BigDecimal factor = setting.percentage();
        if (factor.signum() < 0 || factor.compareTo(BigDecimal.ONE) >= 0) {
            throw setting.mistake("a vacancy factor lies from 0% up to, but not at, 100%");
        }
        return factor;
    }

    private static BigDecimal tolerance(Setting setting) {
        BigDecimal tolerance = setting.percentage();
        if (tolerance.signum() < 0) {
            throw setting.mistake("a tolerance is never below 0%");
        }
        return tolerance;
    }

    private static Pounds floor(Setting setting) {
        BigDecimal floor = setting.number();
        if (floor.signum() < 0) {
            throw setting.mistake("a floor in pounds is never below 0");
        }
        return new Pounds(floor);
    }
}
