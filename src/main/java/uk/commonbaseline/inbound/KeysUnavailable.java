package uk.commonbaseline.inbound;

/// A key is lost, or is not the one that was used. The message is one sentence on what is wrong and one on what the
/// operator does next.
public final class KeysUnavailable extends RuntimeException {
    KeysUnavailable(String whatIsWrong, String nextStep) {
        super(whatIsWrong + " " + nextStep);
    }

    KeysUnavailable(String whatIsWrong, String nextStep, Throwable cause) {
        super(whatIsWrong + " " + nextStep, cause);
    }
}
