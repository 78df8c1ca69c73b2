package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads one file of `jobs/options`. `docs/options.md` describes every setting.
final class OptionFile {
    private static final List<String> OF_ALL = List.of(
            "code",
            "name",
            "vehicle",
            "governance",
            "legal-basis",
            "decision-year",
            "live-from",
            "source",
            "owner",
            "agreed");
    private static final List<String> OF_CHANGE = List.of(
            "smallest",
            "phases",
            "participation",
            "benefits-bias",
            "savings",
            "one-off-costs",
            "recurring-costs",
            "quality",
            "schedule");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,7}");
    private static final int LONGEST_DELAY = 36;

    private final KnownCodes known;
    private final SettingsGroup file;
    private final Sources sources;
    private final FinancialYear decisionYear;

    private OptionFile(Path path, KnownCodes known) {
        this.known = known;
        List<String> names = new ArrayList<>(OF_ALL);
        names.addAll(OF_CHANGE);
        this.file = SettingsFile.read(path).allowing(names.toArray(String[]::new));
        this.sources = new Sources(file);
        this.decisionYear = YearSetting.read(file.get("decision-year"));
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
        return new Option(
                code,
                file.get("name").text(),
                form(),
                decisionYear,
                live(),
                List.of(),
                1,
                sources.of(file),
                new Participation(Set.of()),
                new Participation(Set.of()),
                new BenefitsBias(BigDecimal.ZERO, 0, sources.of(file)),
                List.of(),
                List.of(),
                List.of(),
                Schedule.NONE);
    }

    private Option change(String code) {
        BenefitsBias bias = benefitsBias(file.get("benefits-bias").group());
        Participation planned = ParticipationSetting.read(file, known);
        ScheduleSettings schedules = new ScheduleSettings(known, sources);
        return new Option(
                code,
                file.get("name").text(),
                form(),
                decisionYear,
                live(),
                PhaseSettings.read(file, known, decisionYear),
                file.get("smallest", smallestOf(planned), setting -> smallest(setting, planned)),
                sources.of(file),
                planned,
                planned,
                bias,
                file.listOf("savings", new SavingLines(known, sources)::read),
                costs(),
                file.listOf("quality", schedules::effect),
                file.get("schedule", Schedule.NONE, schedules::schedule));
    }

    private Option.Form form() {
        return new Option.Form(
                file.get("vehicle").text(),
                file.get("governance").text(),
                file.get("legal-basis").text());
    }

    private List<Cost> costs() {
        Costs reader = new Costs(sources);
        List<Cost> costs = new ArrayList<>(file.listOf("one-off-costs", reader::oneOff));
        costs.addAll(file.listOf("recurring-costs", reader::recurring));
        return costs;
    }

    /// A shared service takes two, unless it is planned for one alone.
    private int smallestOf(Participation planned) {
        return Math.min(2, planned.partnersAmong(known.partners()).size());
    }

    private int smallest(Setting setting, Participation planned) {
        int taking = planned.partnersAmong(known.partners()).size();
        int smallest = setting.wholeNumber();
        if (smallest < 1 || smallest > taking) {
            throw setting.mistake(
                    "expected 1 to %d, the partners that take part, not \"%s\"".formatted(taking, setting.text()));
        }
        return smallest;
    }

    private GoLive live() {
        return file.get("live-from", new GoLive(0), setting -> LiveSetting.read(decisionYear, setting));
    }

    private BenefitsBias benefitsBias(SettingsGroup group) {
        group.allowing("reduction", "delay", "source", "owner", "agreed");
        return new BenefitsBias(
                Percentage.read(group.get("reduction"), BigDecimal.ONE, 2),
                group.get("delay", 0, OptionFile::delay),
                sources.of(group));
    }

    private static int delay(Setting setting) {
        int months = setting.wholeNumber();
        if (months < 0 || months > LONGEST_DELAY) {
            throw setting.mistake("expected 0 to %d months, not \"%s\"".formatted(LONGEST_DELAY, setting.text()));
        }
        return months;
    }
}
