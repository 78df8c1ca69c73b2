package uk.commonbaseline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `period`: closes periods and opens them again.
@Command(
        name = "period",
        mixinStandardHelpOptions = true,
        description = "Closes periods, so that no new file is taken for them, and opens them again.",
        subcommands = {PeriodCloseCommand.class, PeriodReopenCommand.class, PeriodListCommand.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PeriodCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
