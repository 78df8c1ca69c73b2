package uk.commonbaseline.dispatch;

/// There is no such edition to send; in a sentence.
public final class NoEdition extends RuntimeException {
    NoEdition(String words) {
        super(words);
    }
}
