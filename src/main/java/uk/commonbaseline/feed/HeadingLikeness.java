package uk.commonbaseline.feed;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// How much one heading is like another, from 0 to 100.
final class HeadingLikeness {
    private static final int ABBREVIATED = 90;

    private HeadingLikeness() {}

    static int of(String one, String other) {
        String first = words(one);
        String second = words(other);
        if (first.equals(second)) {
            return 100;
        }
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int likeness = Math.max(trigrams(first, second), letters(first, second));
        return isAbbreviated(first, second) ? Math.max(ABBREVIATED, likeness) : likeness;
    }

    private static String words(String heading) {
        return HeadingText.plain(heading).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// Twice the shared trigrams over all trigrams.
    private static int trigrams(String one, String other) {
        Set<String> first = trigramsOf(one);
        Set<String> second = trigramsOf(other);
        int all = first.size() + second.size();
        first.retainAll(second);
        return 200 * first.size() / all;
    }

    private static Set<String> trigramsOf(String words) {
        String padded = "  " + words + " ";
        Set<String> trigrams = new HashSet<>();
        for (int at = 0; at + 3 <= padded.length(); at++) {
            trigrams.add(padded.substring(at, at + 3));
        }
        return trigrams;
    }

    /// Letters that need no change over all letters.
    private static int letters(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return 100 * (longer - LevenshteinDistance.getDefaultInstance().apply(one, other)) / longer;
    }

    /// Word by word, one is the other or short for it: `cost ctr` and `cost centre`.
    private static boolean isAbbreviated(String one, String other) {
        List<String> first = Arrays.asList(one.split(" ", -1));
        List<String> second = Arrays.asList(other.split(" ", -1));
        if (first.size() != second.size()) {
            return false;
        }
        for (int at = 0; at < first.size(); at++) {
            if (!isShortFor(first.get(at), second.get(at)) && !isShortFor(second.get(at), first.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShortFor(String brief, String full) {
        if (brief.length() < 2 && brief.length() < full.length()) {
            return false;
        }
        int at = 0;
        for (int letter = 0; letter < full.length() && at < brief.length(); letter++) {
            if (full.charAt(letter) == brief.charAt(at)) {
                at++;
            } else if (letter == 0) {
                return false;
            }
        }
        return at == brief.length();
    }
}
