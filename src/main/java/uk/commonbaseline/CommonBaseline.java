package uk.commonbaseline;

import uk.commonbaseline.cli.BaselineCommand;

/// The program: hands its arguments to the commands.
public final class CommonBaseline {
    private CommonBaseline() {}

    public static void main(String[] arguments) {
        System.exit(BaselineCommand.execute(arguments));
    }
}
