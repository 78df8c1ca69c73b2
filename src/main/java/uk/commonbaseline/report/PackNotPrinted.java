package uk.commonbaseline.report;

/// The board pack could not be printed. For the operator; nothing was put in the edition's folder.
public final class PackNotPrinted extends RuntimeException {
    PackNotPrinted(String words) {
        super("The board pack was not printed: " + words);
    }

    PackNotPrinted(String words, Throwable cause) {
        super("The board pack was not printed: " + words, cause);
    }
}
