package uk.commonbaseline.cli;

/// What a command answers to the shell.
enum ExitCode {
    CLEAN(0),
    /// Something of ours failed; the log says what.
    RUN_FAILED(1),
    /// The command line or a settings file must be corrected.
    USAGE_OR_SETTINGS(2),
    /// Rows or files of a council were not accepted.
    DATA_REJECTED(3),
    /// With `--strict`: accepted, but somebody is asked to look.
    WARNINGS(4),
    RECONCILIATION_BROKEN(5),
    /// Another run is at work.
    BUSY(75);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
