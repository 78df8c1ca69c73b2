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
/// @param priceBase the year at whose prices costs are reported; the baseline's own where nothing is set
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
        FinancialYear priceBase,
        PayTerms payTerms) {

    /// At the year's own prices, with the usual terms of pay.
    public BaselineSettings(
            String name,
            FinancialYear year,
            Basis basis,
            LocalDate staffAsAt,
            BigDecimal embeddedBelow,
            BigDecimal inScopeFrom,
            Pounds targetSaving,
            String targetSource) {
        this(
                name,
                year,
                basis,
                staffAsAt,
                embeddedBelow,
                inScopeFrom,
                targetSaving,
                targetSource,
                year,
                PayTerms.USUAL);
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
                        "price-base",
                        "vacancy-factor",
                        "on-cost-tolerance",
                        "on-cost-floor");
        BigDecimal embedded = share(settings.get("embedded-below"));
        BigDecimal inScope = share(settings.get("in-scope-from"));
        if (embedded.compareTo(inScope) > 0) {
            throw settings.get("embedded-below").mistake("the lower limit can't be above \"in-scope-from\"");
        }
        FinancialYear year = year(settings.get("financial-year"));
        return new BaselineSettings(
                settings.get("name").text(),
                year,
                basis(settings.get("basis")),
                settings.get("staff-as-at").date(),
                embedded,
                inScope,
                new Pounds(settings.get("target-saving").number()),
                settings.get("target-source").text(),
                settings.get("price-base", year, BaselineSettings::year),
                PayTerms.read(settings));
    }

    private static FinancialYear year(Setting setting) {
        return setting.read("a financial year such as 2007/08", FinancialYear::getParsed);
    }

    private static Basis basis(Setting setting) {
        Basis basis = setting.oneOf(Basis.class);
        if (basis == Basis.PLANNED_SAVING) {
            throw setting.mistake(
                    "a baseline stands on a budget, a forecast or what was spent; planned savings come off it");
        }
        return basis;
    }

    /// What the views of scope and completeness need to know, by name.
    public Map<String, String> parameters() {
        return Map.ofEntries(
                Map.entry("financial-year", Integer.toString(year.startsIn())),
                Map.entry("staff-as-at", staffAsAt.toString()),
                Map.entry("embedded-below", embeddedBelow.toPlainString()),
                Map.entry("in-scope-from", inScopeFrom.toPlainString()),
                Map.entry("codes-as-at", year.lastDay().toString()),
                Map.entry("basis", basis.word()),
                Map.entry("target-source", targetSource),
                Map.entry("price-base", Integer.toString(priceBase.startsIn())),
                Map.entry("vacancy-factor", payTerms.vacancyFactor().toPlainString()),
                Map.entry("on-cost-tolerance", payTerms.onCostTolerance().toPlainString()),
                Map.entry("on-cost-floor", payTerms.onCostFloor().amount().toPlainString()));
    }

    /// The same method for another's year, basis and staff day; prices of the own year stay those of the own year.
    BaselineSettings forYearOf(BaselineSettings other) {
        return new BaselineSettings(
                name,
                other.year,
                other.basis,
                other.staffAsAt,
                embeddedBelow,
                inScopeFrom,
                targetSaving,
                targetSource,
                priceBase.equals(year) ? other.year : priceBase,
                payTerms);
    }

    private static BigDecimal share(Setting setting) {
        BigDecimal share = setting.percentage();
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw setting.mistake("a share of a role lies between 0% and 100%");
        }
        return share;
    }
}
