package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads one file of `jobs/options`. `docs/options.md` describes every setting.
final class OptionFile {
    private static final List<String> OF_CHANGE =
            List.of("participation", "benefits-bias", "savings", "one-off-costs", "recurring-costs");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,7}");

    private final KnownCodes known;
    private final SettingsGroup file;
    private final Sources sources;

    private OptionFile(Path path, KnownCodes known) {
        this.known = known;
        this.file = SettingsFile.read(path)
                .allowing(
                        "code",
                        "name",
                        "vehicle",
                        "governance",
                        "legal-basis",
                        "decision-year",
                        "live-from",
                        "source",
                        "owner",
                        "participation",
                        "benefits-bias",
                        "savings",
                        "one-off-costs",
                        "recurring-costs");
        this.sources = new Sources(file);
    }

    /// Reads and checks one option.
    ///
    /// @param taken codes of the options read before
    /// @throws uk.commonbaseline.settings.SettingsMistake for the first mistake, with file, line and reason
    static Option read(Path path, KnownCodes known, Set<String> taken) {
        OptionFile file = new OptionFile(path, known);
        String code = file.code(taken);
        return code.equals(Option.AS_IS) ? file.asIs(code) : file.change(code);
    }

    private String code(Set<String> taken) {
        Setting setting = file.get("code");
        if (!CODE.matcher(setting.text()).matches()) {
            throw setting.mistake(
                    "a code has up to eight capitals and digits, such as O3, not \"%s\"".formatted(setting.text()));
        }
        if (taken.contains(setting.text())) {
            throw setting.mistake("another option file has the code \"%s\" already".formatted(setting.text()));
        }
        return setting.text();
    }

    private Option asIs(String code) {
        for (String name : OF_CHANGE) {
            file.find(name).ifPresent(setting -> {
                throw setting.mistake("%s is the councils as they are and stays at exactly zero; remove \"%s\""
                        .formatted(Option.AS_IS, name));
            });
        }
        BenefitsBias none = new BenefitsBias(BigDecimal.ZERO, sources.of(file));
        return option(code, new Participation(Set.of()), none, List.of(), List.of(), List.of());
    }

    private Option change(String code) {
        SavingLines lines = new SavingLines(known, sources);
        Costs costs = new Costs(sources);
        return option(
                code,
                ParticipationSetting.read(file, known),
                benefitsBias(file.get("benefits-bias").group()),
                file.listOf("savings", lines::read),
                file.listOf("one-off-costs", costs::oneOff),
                file.listOf("recurring-costs", costs::recurring));
    }

    private Option option(
            String code,
            Participation participation,
            BenefitsBias bias,
            List<SavingLine> lines,
            List<OneOffCost> oneOffCosts,
            List<RecurringCost> recurringCosts) {
        FinancialYear decisionYear = YearSetting.read(file.get("decision-year"));
        return new Option(
                code,
                file.get("name").text(),
                file.get("vehicle").text(),
                file.get("governance").text(),
                file.get("legal-basis").text(),
                decisionYear,
                liveFrom(decisionYear),
                sources.of(file),
                participation,
                bias,
                lines,
                oneOffCosts,
                recurringCosts);
    }

    private FinancialYear liveFrom(FinancialYear decisionYear) {
        return file.find("live-from")
                .map(setting -> YearSetting.notBefore(decisionYear, setting))
                .orElse(decisionYear);
    }

    private BenefitsBias benefitsBias(SettingsGroup group) {
        group.allowing("reduction", "source", "owner");
        return new BenefitsBias(Percentage.read(group.get("reduction"), BigDecimal.ONE, 2), sources.of(group));
    }
}
