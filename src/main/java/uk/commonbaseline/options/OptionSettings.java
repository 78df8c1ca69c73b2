package uk.commonbaseline.options;

import java.nio.file.Path;
import java.util.List;

/// All that `jobs/` says about options, read and checked together.
///
/// @param assumptionSet twelve hex digits that name the contents of all of it
public record OptionSettings(
        List<Option> options, List<Scenario> scenarios, AppraisalTerms terms, String assumptionSet) {
    public OptionSettings {
        options = List.copyOf(options);
        scenarios = List.copyOf(scenarios);
    }

    /// Reads the folder of options, `jobs/options`, and the files beside it.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake, with file, line and reason
    public static OptionSettings read(Path optionFolder, KnownCodes known) {
        OptionFolder folder = OptionFolder.open(optionFolder);
        Path jobs = optionFolder.resolveSibling("");
        AppraisalTerms terms = AppraisalTerms.read(jobs);
        List<Option> options = folder.read(known);
        options.forEach(option -> terms.rates().on(option.decisionYear().firstDay()));
        List<String> codes = options.stream().map(Option::code).toList();
        return new OptionSettings(
                options, ScenarioFile.read(jobs.resolve("scenarios.yml"), known, codes), terms, folder.assumptionSet());
    }
}
