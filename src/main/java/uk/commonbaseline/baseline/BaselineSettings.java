package uk.commonbaseline.baseline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// The board's parameters, `jobs/baseline.yml`.
///
/// @param embeddedBelow posts with a smaller share of support work are out, 0 to 1
/// @param inScopeFrom posts with at least this share are in; those between are listed for decision
/// @param targetSaving the yearly saving to be proven or updated, in pounds
/// @param payTerms how pay is worked out where the extracts leave something open
public record BaselineSettings(
        String name,
        FinancialYear year,
        Basis basis,
        LocalDate staffAsAt,
        BigDecimal embeddedBelow,
        BigDecimal inScopeFrom,
        Pounds targetSaving,
        String targetSource,
        PayTerms payTerms) {

    /// With the usual terms of pay.
    public BaselineSettings(
            String name,
            FinancialYear year,
            Basis basis,
            LocalDate staffAsAt,
            BigDecimal embeddedBelow,
            BigDecimal inScopeFrom,
            Pounds targetSaving,
            String targetSource) {
        this(name, year, basis, staffAsAt, embeddedBelow, inScopeFrom, targetSaving, targetSource, PayTerms.USUAL);
    }

    /// What the board has agreed about working out pay.
    ///
    /// @param vacancyFactor part of what vacant posts would cost that is not spent, 0 to 1, since posts stay
    ///     empty for a while
    /// @param onCostTolerance how far on-costs may lie from what the rates make, as a part of it
    /// @param onCostFloor pounds a year of one extract up to which a difference is not asked about
    public record PayTerms(BigDecimal vacancyFactor, BigDecimal onCostTolerance, Pounds onCostFloor) {
        public static final PayTerms USUAL = new PayTerms(BigDecimal.ZERO, new BigDecimal("0.02"), Pounds.of("1000"));

        private static PayTerms read(SettingsGroup settings) {
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

    /// Reads and checks the file.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static BaselineSettings read(Path file) {
        SettingsGroup settings = SettingsFile.read(file)
                .allowing(
                        "name",
                        "financial-year",
                        "basis",
                        "staff-as-at",
                        "embedded-below",
                        "in-scope-from",
                        "target-saving",
                        "target-source",
                        "vacancy-factor",
                        "on-cost-tolerance",
                        "on-cost-floor");
        BigDecimal embedded = share(settings.get("embedded-below"));
        BigDecimal inScope = share(settings.get("in-scope-from"));
        if (embedded.compareTo(inScope) > 0) {
            throw settings.get("embedded-below").mistake("the lower limit can't be above \"in-scope-from\"");
        }
        return new BaselineSettings(
                settings.get("name").text(),
                settings.get("financial-year").read("a financial year such as 2007/08", FinancialYear::getParsed),
                settings.get("basis").oneOf(Basis.class),
                settings.get("staff-as-at").date(),
                embedded,
                inScope,
                new Pounds(settings.get("target-saving").number()),
                settings.get("target-source").text(),
                PayTerms.read(settings));
    }

    /// What the views of scope and completeness need to know, by name.
    public Map<String, String> parameters() {
        return Map.of(
                "financial-year", Integer.toString(year.startsIn()),
                "staff-as-at", staffAsAt.toString(),
                "embedded-below", embeddedBelow.toPlainString(),
                "in-scope-from", inScopeFrom.toPlainString(),
                "codes-as-at", year.lastDay().toString(),
                "basis", basis.word(),
                "target-source", targetSource,
                "vacancy-factor", payTerms.vacancyFactor().toPlainString(),
                "on-cost-tolerance", payTerms.onCostTolerance().toPlainString(),
                "on-cost-floor", payTerms.onCostFloor().amount().toPlainString());
    }

    private static BigDecimal share(Setting setting) {
        BigDecimal share = setting.percentage();
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw setting.mistake("a share of a role lies between 0% and 100%");
        }
        return share;
    }
}
