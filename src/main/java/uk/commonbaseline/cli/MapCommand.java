package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `map suggest|review|approve|export`: what councils' codes stand for.
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description =
                "Says what councils' codes stand for: proposes, shows what waits, approves, and lists. Nothing approves itself.",
        subcommands = {MapSuggestCommand.class, MapReviewCommand.class, MapApproveCommand.class, MapExportCommand.class
        })
@SuppressWarnings("NullAway.Init") // picocli fills the specification in
final class MapCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE_OR_SETTINGS.number();
    }
}
