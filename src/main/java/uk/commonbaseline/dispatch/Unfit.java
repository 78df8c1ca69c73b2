package uk.commonbaseline.dispatch;

/// What was to be sent is not what was printed, or not for whom it was meant, so it is not sent; in a sentence.
final class Unfit extends Exception {
    Unfit(String words) {
        super(words);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
