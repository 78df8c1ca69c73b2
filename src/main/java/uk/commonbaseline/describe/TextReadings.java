package uk.commonbaseline.describe;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.normalise.DecimalText;

/// Reads the texts of one column as figures or days. A column that repeats itself is read once per text; one that
/// hardly does is soon read without remembering.
final class TextReadings {
    private static final int MOST_REMEMBERED = 4_000;
    private static final int ASKED_BEFORE_JUDGED = 2 * MOST_REMEMBERED;

    private final DecimalText decimals;
    private final DateShapes shapes = new DateShapes();
    private final Map<String, Reading> remembered = new HashMap<>();
    private boolean worthwhile = true;
    private int asked;
    private int known;

    TextReadings(char decimalMark) {
        this.decimals = new DecimalText(decimalMark);
    }

    /// What one text is.
    ///
    /// @param number null where it is no figure
    /// @param day whether it has the shape of a day
    /// @param percent whether it ends with the sign for it
    /// @param letters whether it is a text that holds a letter
    record Reading(@Nullable BigDecimal number, boolean day, boolean percent, boolean letters) {}

    Reading read(String text) {
        if (!worthwhile) {
            return readAnew(text);
        }
        Reading before = remembered.get(text);
        known += before == null ? 0 : 1;
        judge();
        if (before != null) {
            return before;
        }
        Reading reading = readAnew(text);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(text, reading);
        }
        return reading;
    }

    private void judge() {
        asked++;
        if (asked == ASKED_BEFORE_JUDGED) {
            worthwhile = known > asked / 2;
            asked = 0;
            known = 0;
            if (!worthwhile) {
                remembered.clear();
            }
        }
    }

    private Reading readAnew(String text) {
        if (!mayBeNumber(text)) {
            return new Reading(null, false, false, hasLetters(text));
        }
        @Nullable BigDecimal number = text.indexOf('/') < 0 ? decimals.find(text) : null;
        if (number != null) {
            return new Reading(number, false, false, false);
        }
        if (shapes.take(text)) {
            return new Reading(null, true, false, false);
        }
        return new Reading(null, false, text.endsWith("%"), hasLetters(text));
    }

    /// Numbers and days begin with a figure or a sign.
    private static boolean mayBeNumber(String text) {
        char first = text.charAt(0);
        return first == 'Â' || !Character.isLetter(first);
    }

    private static boolean hasLetters(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// The ways in which the days are written.
    DatePatterns days() {
        return shapes.patterns();
    }
}
