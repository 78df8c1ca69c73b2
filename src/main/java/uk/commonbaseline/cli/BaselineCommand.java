package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `baseline`: the entry to all commands.
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.Version.class,
        description = "Consolidates councils' extracts into one baseline, and prints it for the board.",
        footer = {
            "",
            "Exit codes: 0 clean; 1 run failed; 2 usage or settings; 3 data rejected; 4 warnings, only with --strict;",
            "            5 reconciliation broken; 75 another run is at work."
        },
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            WatchCommand.class,
            CheckCommand.class,
            DescribeCommand.class,
            FeedCommand.class,
            OnboardCommand.class,
            MapCommand.class,
            TemplateCommand.class,
            FreezeCommand.class,
            CompareCommand.class,
            ReproduceCommand.class,
            ReconcileCommand.class,
            SignOffCommand.class,
            WithdrawCommand.class,
            OptionsCommand.class,
            PeriodCommand.class,
            ReportCommand.class,
            DispatchCommand.class,
            BenefitsCommand.class,
            TraceCommand.class,
            StatusCommand.class,
            DatabaseCommand.class,
            PurgeCommand.class,
            KeysCommand.class,
            UnsealCommand.class,
            VersionCommand.class,
            CommandLine.HelpCommand.class
        })
public final class BaselineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills the specification in
    public BaselineCommand() {}

    /// Runs one command line and answers its exit code.
    public static int execute(String... arguments) {
        return new CommandLine(new BaselineCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Complaints())
                .execute(arguments);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE_OR_SETTINGS.number();
    }
}
