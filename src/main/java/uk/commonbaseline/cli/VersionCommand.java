package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `version`.
@Command(name = "version", mixinStandardHelpOptions = true, description = "Prints the version.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class VersionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Version.text());
        return ExitCode.CLEAN.number();
    }

    /// Answers `--version` too.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {text()};
        }

        static String text() {
            @Nullable String built = VersionCommand.class.getPackage().getImplementationVersion();
            return "Common Baseline " + (built == null ? "(not packaged)" : built);
        }
    }
}
