package uk.commonbaseline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `options`: what could be done, and what it would save.
@Command(
        name = "options",
        mixinStandardHelpOptions = true,
        description = "What the options of jobs/options come to on a frozen baseline.",
        subcommands = {
            OptionsListCommand.class,
            OptionsCostCommand.class,
            OptionsCompareCommand.class,
            OptionsWhatIfCommand.class
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class OptionsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
