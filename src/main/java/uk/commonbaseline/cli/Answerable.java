package uk.commonbaseline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.commonbaseline.partnership.Person;

/// Who does something that somebody must answer for, and why.
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class Answerable {
    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decided it.")
    private String by;

    @Option(names = "--because", paramLabel = "TEXT", required = true, description = "Why.")
    private String because;

    String by() {
        return by.strip();
    }

    String because() {
        return because.strip();
    }

    /// Refuses a command line that names nobody, or no reason.
    void check(CommandSpec spec) {
        if (new Person(by).isNobody()) {
            throw new ParameterException(spec.commandLine(), "Say who decided it, such as --by \"Ann Lee\".");
        }
        if (because.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "Say why, such as --because \"the extract was of the wrong company\".");
        }
    }
}
