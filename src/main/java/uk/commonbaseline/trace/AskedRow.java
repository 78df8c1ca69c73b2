package uk.commonbaseline.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A row that somebody asks about.
///
/// @param file its name, or at least six digits of its sha256
record AskedRow(String file, Optional<String> sheet, int row) {
    private static final Pattern PLACE = Pattern.compile("(?<file>.+?)(!(?<sheet>.+))?:(?<row>\\d{1,9})");

    /// Whether words look like a place in a file rather than the reference of a figure.
    static boolean isPlace(String words) {
        return words.contains(":");
    }

    static AskedRow read(String place) {
        Matcher parts = PLACE.matcher(place.strip());
        if (!parts.matches()) {
            throw new CannotTrace(
                    "\"%s\" is no place in a file. Write FILE:ROW, such as GL_P01-P03.csv:31, or FILE!Sheet:ROW."
                            .formatted(place));
        }
        return new AskedRow(
                parts.group("file"), Optional.ofNullable(parts.group("sheet")), Integer.parseInt(parts.group("row")));
    }
}
