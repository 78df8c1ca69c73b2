package uk.commonbaseline.feed;

import java.util.Locale;

/// Compares headings as a person would: without regard to case, spaces, line breaks and marks around the words.
public final class HeadingText {
    private HeadingText() {}

    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /// Lower case, single spaces, no marks such as `*`, `:`, `_` at the ends and no `\uFFFD` or `(?)` from lost
    /// characters.
    public static String plain(String heading) {
        return heading.replaceAll("[\\s\\u00A0_]+", " ")
                .replace("(?)", "")
                .replaceAll("^[\\s*:;.,#]+|[\\s*:;.,]+$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// As it is shown to people: on one line, and not too long.
    public static String shown(String heading) {
        String oneLine = heading.replaceAll("\\s+", " ");
        return oneLine.length() > 60 ? oneLine.substring(0, 60) + "…" : oneLine;
    }
}
