package uk.commonbaseline.sheet;

import org.jspecify.annotations.Nullable;

/// Texts of one column. Ledgers repeat their codes, names and dates; a text met shortly before is given out again, so
/// that less is held and collected, and its hash is known already. A column that hardly repeats is soon left alone.
final class RepeatedTexts {
    private static final int SLOTS = 1024;
    private static final int LAST_CHARACTERS = 6;
    private static final int ASKED_BEFORE_JUDGED = 8 * SLOTS;

    private final @Nullable String[] texts = new @Nullable String[SLOTS];
    private int asked;
    private int known;
    private boolean worthwhile = true;

    String get(char[] buffer, int from, int to) {
        if (!worthwhile) {
            return new String(buffer, from, to - from);
        }
        int slot = slot(buffer, from, to);
        @Nullable String text = texts[slot];
        if (text != null && same(text, buffer, from, to)) {
            known++;
        } else {
            text = new String(buffer, from, to - from);
            texts[slot] = text;
        }
        judge();
        return text;
    }

    /// Codes and dates differ at their ends, names somewhere in the middle: a few characters tell most of them apart.
    private static int slot(char[] buffer, int from, int to) {
        int hash = to - from;
        for (int at = Math.max(from, to - LAST_CHARACTERS); at < to; at++) {
            hash = 31 * hash + buffer[at];
        }
        hash = 31 * hash + buffer[from];
        hash = 31 * hash + buffer[(from + to) >>> 1];
        return (hash ^ (hash >>> 10)) & (SLOTS - 1);
    }

    private void judge() {
        asked++;
        if (asked == ASKED_BEFORE_JUDGED) {
            worthwhile = known > asked / 4;
            asked = 0;
            known = 0;
        }
    }

    private static boolean same(String text, char[] buffer, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (text.charAt(at - from) != buffer[at]) {
                return false;
            }
        }
        return true;
    }
}
