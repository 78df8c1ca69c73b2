package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads a number as people and systems write it: `1,234.50`, `£1,234`, `(1,234.50)`, `1,234.50-`, `-1234.5`, `12 CR`.
/// At most one mark may make it negative: of `(-5)` it would be guessed whether the two cancel out.
/// Commas must part thousands; `12,50` is no number where the decimal mark is a point, since it would be guessed.
public final class DecimalText {
    private static final int MOST_DIGITS = 18;

    private final char decimalMark;
    private final char groupMark;

    public DecimalText(char decimalMark) {
        this.decimalMark = decimalMark;
        this.groupMark = decimalMark == '.' ? ',' : '.';
    }

    /// The number, or null when the text is none.
    public @Nullable BigDecimal find(String text) {
        int from = 0;
        int to = text.length();
        int minuses = 0;
        if (to > 2 && text.charAt(0) == '(' && text.charAt(to - 1) == ')') {
            minuses++;
            from++;
            to--;
        }
        if (endsWith(text, to, "CR") || endsWith(text, to, "DR")) {
            minuses += endsWith(text, to, "CR") ? 1 : 0;
            to = backOverSpaces(text, to - 2);
        }
        while (from < to && isMark(text.charAt(from))) {
            minuses += isMinus(text.charAt(from)) ? 1 : 0;
            from++;
        }
        if (from < to && isMinus(text.charAt(to - 1))) {
            minuses++;
            to = backOverSpaces(text, to - 1);
        }
        @Nullable BigDecimal digits = digits(text, from, to);
        return switch (minuses) {
            case 0 -> digits;
            case 1 -> digits == null ? null : digits.negate();
            default -> null;
        };
    }

    private @Nullable BigDecimal digits(String text, int from, int to) {
        long unscaled = 0;
        int count = 0;
        int decimals = -1;
        int group = -1;
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            if (character >= '0' && character <= '9') {
                unscaled = unscaled * 10 + (character - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
                group += group >= 0 ? 1 : 0;
            } else if (character == groupMark
                    && decimals < 0
                    && count > 0
                    && (group == 3 || (group < 0 && count <= 3))) {
                group = 0;
            } else if (character == decimalMark && decimals < 0 && (group < 0 || group == 3)) {
                decimals = 0;
                group = -1;
            } else {
                return exponent(text, from, to);
            }
        }
        if (count == 0 || (group >= 0 && group != 3)) {
            return null;
        }
        return count > MOST_DIGITS ? plain(text, from, to) : BigDecimal.valueOf(unscaled, Math.max(decimals, 0));
    }

    /// Long numbers, beyond what fits a machine word.
    private @Nullable BigDecimal plain(String text, int from, int to) {
        String cleaned =
                text.substring(from, to).replace(String.valueOf(groupMark), "").replace(decimalMark, '.');
        return to - from > 60 ? null : new BigDecimal(cleaned);
    }

    /// `1.5E+3`, as some systems write large numbers.
    private @Nullable BigDecimal exponent(String text, int from, int to) {
        if (text.indexOf('E', from) < 0 && text.indexOf('e', from) < 0) {
            return null;
        }
        String written = text.substring(from, to);
        return decimalMark == '.' && written.matches("\\d+(\\.\\d+)?[eE][+-]?\\d{1,2}")
                ? new BigDecimal(written)
                : null;
    }

    private static boolean endsWith(String text, int to, String word) {
        return to > word.length() && text.regionMatches(true, to - word.length(), word, 0, word.length());
    }

    private static int backOverSpaces(String text, int to) {
        int end = to;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean isMinus(char character) {
        return character == '-' || character == '\u2212';
    }

    private static boolean isMark(char character) {
        return isPoundSign(character) || character == '+' || isMinus(character);
    }

    /// Or what is left of one that was lost between two programs, or a space.
    private static boolean isPoundSign(char character) {
        return character == '£' || character == '\uFFFD' || character == 'Â' || character == ' ';
    }
}
