package uk.commonbaseline.cli;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.commonbaseline.options.Cost;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.run.OptionsRun;
import uk.commonbaseline.savings.Figures;
import uk.commonbaseline.settings.Suggestion;

/// Finds options by what somebody typed.
record WhichOption(OptionsRun.Desk desk, CommandSpec spec) {
    /// The code as the files have it.
    String of(String typed) {
        List<String> codes = desk.options().options().stream().map(Option::code).toList();
        return codes.stream()
                .filter(code -> code.equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no option %s%s (known: %s)."
                                .formatted(typed, Suggestion.among(codes, typed), String.join(", ", codes))));
    }

    /// The option that is worth most.
    String best() {
        return desk.options().list().stream()
                .max(Comparator.comparing(Figures::npv))
                .map(Figures::option)
                .orElseThrow();
    }

    /// The keys of an option's costs.
    List<String> costs(String code) {
        return desk.options().options().stream()
                .filter(option -> option.code().equals(code))
                .flatMap(option -> option.costs().stream())
                .map(Cost::key)
                .toList();
    }
}
