package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// How options are appraised, as the board has agreed: `jobs/appraisal.yml` and `jobs/reference/discount-rates.csv`.
///
/// @param rates real discount rates by day
/// @param years length of the appraisal after year 0, 5 to 30
/// @param smallPartner partners with a smaller share of the in-scope cost count as small, a fraction
public record AppraisalTerms(DiscountRates rates, int years, BigDecimal smallPartner) {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int USUAL = 10;

    /// The Treasury's appraisal guide, 3.5 % real, over ten years; small is below 10 %.
    public static final AppraisalTerms GREEN_BOOK =
            new AppraisalTerms(DiscountRates.always(new BigDecimal("0.035")), USUAL, new BigDecimal("0.1"));

    /// Reads both files; without the first the usual terms hold, with the rates of the second.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake, with file and line
    public static AppraisalTerms read(Path jobs) {
        Path list = jobs.resolve("reference").resolve("discount-rates.csv");
        DiscountRates rates = DiscountRates.read(list);
        Path file = jobs.resolve("appraisal.yml");
        if (!Files.exists(file)) {
            return new AppraisalTerms(rates, USUAL, GREEN_BOOK.smallPartner());
        }
        SettingsGroup settings = SettingsFile.read(file).allowing("years", "small-partner");
        return new AppraisalTerms(
                rates,
                settings.get("years", USUAL, AppraisalTerms::years),
                settings.get("small-partner", GREEN_BOOK.smallPartner(), Percentage::share));
    }

    private static int years(Setting setting) {
        int years = setting.wholeNumber();
        if (years < SHORTEST || years > LONGEST) {
            throw setting.mistake(
                    "an appraisal covers %d to %d years, not \"%s\"".formatted(SHORTEST, LONGEST, setting.text()));
        }
        return years;
    }
}
