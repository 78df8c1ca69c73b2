package uk.commonbaseline.trace;

/// What was asked for is not there; the message says what is. For whoever asked.
public final class CannotTrace extends RuntimeException {
    CannotTrace(String words) {
        super(words);
    }
}
