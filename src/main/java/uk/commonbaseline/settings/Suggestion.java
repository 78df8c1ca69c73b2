package uk.commonbaseline.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// "Did you mean ...?" for a misspelt word.
public final class Suggestion {
    private Suggestion() {}

    /// `; did you mean "heading"?`, or nothing when no known word is near.
    public static String among(Collection<String> known, String written) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(word, written)))
                .filter(word -> distance(word, written) <= Math.max(2, word.length() / 3))
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElse("");
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
