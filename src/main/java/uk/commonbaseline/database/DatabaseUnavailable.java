package uk.commonbaseline.database;

/// There is no database to work with. The message is one sentence on what is wrong and one on what the operator does
/// next.
public final class DatabaseUnavailable extends RuntimeException {
    public DatabaseUnavailable(String whatIsWrong, String nextStep) {
        super(whatIsWrong + " " + nextStep);
    }

    public DatabaseUnavailable(String whatIsWrong, String nextStep, Throwable cause) {
        super(whatIsWrong + " " + nextStep, cause);
    }
}
