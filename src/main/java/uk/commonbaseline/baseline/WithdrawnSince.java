package uk.commonbaseline.baseline;

import java.util.List;

/// Files that counted at the moment asked for were withdrawn since.
public final class WithdrawnSince extends RuntimeException {
    WithdrawnSince(List<String> files) {
        super(
                ("Files that counted then were withdrawn since: %s. Ask for a moment after that, or say --with-withdrawn if"
                                + " the baseline is to hold them all the same.")
                        .formatted(String.join("; ", files)));
    }
}
