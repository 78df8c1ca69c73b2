package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;
import uk.commonbaseline.settings.SettingsMistake;

/// What was chosen and what it is measured against, `jobs/benefits.yml`.
///
/// @param from the first financial year that is measured; after the baseline's
/// @param assumptions the set of assumptions whose plan holds; the newest appraisal of the baseline where nothing is
/// set
/// @param deliveredFrom the part of a planned amount from which it counts as delivered, above 0 and up to 1
/// @param leftOutUpTo pounds of a later year that may be rejected or under codes not mapped, beyond what the baseline
///     has of it, before a council counts as not measured
/// @param staffDays days of staff lists of later years where they differ from the baseline's day
public record BenefitsSettings(
        Setting option,
        Setting baseline,
        FinancialYear from,
        Optional<Setting> assumptions,
        BigDecimal deliveredFrom,
        Pounds leftOutUpTo,
        Map<FinancialYear, LocalDate> staffDays) {
    private static final BigDecimal USUALLY_DELIVERED_FROM = new BigDecimal("0.95");

    /// The file's name under `jobs`.
    public static final String FILE = "benefits.yml";

    public BenefitsSettings {
        staffDays = Map.copyOf(staffDays);
    }

    /// Reads and checks the file; empty while no option is chosen.
    ///
    /// @throws SettingsMistake at the first mistake, with file and line
    public static Optional<BenefitsSettings> find(Path jobs) {
        Path file = jobs.resolve(FILE);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static BenefitsSettings read(Path file) {
        SettingsGroup settings = SettingsFile.read(file)
                .allowing(
                        "option", "baseline", "from", "assumptions", "delivered-from", "left-out-up-to", "staff-as-at");
        return new BenefitsSettings(
                settings.get("option"),
                settings.get("baseline"),
                year(settings.get("from")),
                settings.find("assumptions"),
                settings.get("delivered-from", USUALLY_DELIVERED_FROM, BenefitsSettings::part),
                settings.get("left-out-up-to", Pounds.ZERO, BenefitsSettings::pounds),
                settings.get("staff-as-at", Map.of(), BenefitsSettings::days));
    }

    /// Empty where the newest counts.
    String assumptionSet() {
        return assumptions.map(Setting::text).orElse("");
    }

    /// @throws SettingsMistake for a baseline of the first measured year or a later one
    void mustFollow(FinancialYear baselineYear) {
        if (from.compareTo(baselineYear) <= 0) {
            throw baseline.mistake("\"from\" must be a year after the baseline's, which is %s; it is %s"
                    .formatted(baselineYear, from));
        }
    }

    /// The day of the later year's list of posts: the baseline's day, as many years later, if nothing else is set.
    public LocalDate staffAsAt(FinancialYear year, Frozen baseline) {
        long later = year.startsIn() - (long) baseline.year().startsIn();
        return staffDays.getOrDefault(year, baseline.staffAsAt().plusYears(later));
    }

    private static FinancialYear year(Setting setting) {
        return setting.read("a financial year such as 2009/10", FinancialYear::getParsed);
    }

    private static BigDecimal part(Setting setting) {
        BigDecimal part = setting.percentage();
        if (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0) {
            throw setting.mistake("\"delivered-from\" lies above 0% and up to 100%");
        }
        return part;
    }

    private static Pounds pounds(Setting setting) {
        BigDecimal amount = setting.number();
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            throw setting.mistake("expected pounds and pence from 0 on");
        }
        return new Pounds(amount);
    }

    private static Map<FinancialYear, LocalDate> days(Setting setting) {
        Map<FinancialYear, LocalDate> days = new LinkedHashMap<>();
        setting.group().all().forEach((name, day) -> {
            FinancialYear year = FinancialYear.find(name)
                    .orElseThrow(() -> day.mistake("expected a financial year such as 2009/10, not \"" + name + "\""));
            if (!year.holds(day.date()) && !year.plus(1).firstDay().equals(day.date())) {
                throw day.mistake("%s lies outside %s".formatted(day.date(), year));
            }
            days.put(year, day.date());
        });
        return days;
    }
}
