package uk.commonbaseline.dispatch;

/// A message can't be queued again; in a sentence.
public final class NotAgain extends RuntimeException {
    NotAgain(String words) {
        super(words);
    }
}
