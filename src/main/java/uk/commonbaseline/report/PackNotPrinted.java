package uk.commonbaseline.report;

import java.io.IOException;
import java.nio.file.Path;
import uk.commonbaseline.partnership.OnDisk;

/// The board pack could not be printed. For the operator; no edition came of it.
public final class PackNotPrinted extends RuntimeException {
    public PackNotPrinted(String words) {
        super("The board pack was not printed: " + words);
    }

    public PackNotPrinted(String words, Throwable cause) {
        super("The board pack was not printed: " + words, cause);
    }

    /// The folder of the editions can't be written.
    ///
    /// @param place in which it was to lie
    public static PackNotPrinted unwritten(Path place, IOException cause) {
        String remedy = OnDisk.isFull(cause)
                ? ". Make room, then print again; nothing of it is listed or sent."
                : ". Nothing of it is listed or sent.";
        return new PackNotPrinted(OnDisk.words(place, cause) + remedy, cause);
    }
}
