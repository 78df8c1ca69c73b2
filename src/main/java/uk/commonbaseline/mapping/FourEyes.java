package uk.commonbaseline.mapping;

import java.text.Normalizer;
import java.util.Locale;

/// One person proposes what a code means, and another approves it. Names are the same person's however they are
/// written:
/// capitals, spaces and punctuation tell nobody apart.
final class FourEyes {
    private FourEyes() {}

    static boolean isSamePerson(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static boolean isNobody(String name) {
        return plain(name).isEmpty();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
