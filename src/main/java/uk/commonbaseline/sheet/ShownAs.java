package uk.commonbaseline.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// How a workbook shows a number, by the format of its cell.
enum ShownAs {
    NUMBER,
    DATE,
    /// A time of day, or a number of hours.
    TIME,
    PERCENT;

    /// What stands in a format for itself: quoted and escaped characters, and bracketed words such as `[Red]` or
    /// `[$-809]`.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(?i:h+|m+|s+)])[^\\]]*]");
    private static final Pattern ELAPSED = Pattern.compile("\\[m+]");

    /// By the format's number in the workbook and its pattern, such as `dd/mm/yyyy` or `0.0%`.
    static ShownAs of(int index, @Nullable String format) {
        if (format == null) {
            return NUMBER;
        }
        if (format.indexOf('%') >= 0 && multiplies(format)) {
            return PERCENT;
        }
        return DateUtil.isADateFormat(index, format) ? dateOrTime(format) : NUMBER;
    }

    /// Without year and day, hours or seconds make a time; `mmm` alone is a month.
    private static ShownAs dateOrTime(String format) {
        String letters = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean day = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
        boolean clock = letters.indexOf('h') >= 0
                || letters.indexOf('s') >= 0
                || ELAPSED.matcher(letters).find();
        return clock && !day ? TIME : DATE;
    }

    /// A percent sign that is quoted or escaped stands behind the number and changes nothing about it.
    private static boolean multiplies(String format) {
        boolean quoted = false;
        for (int at = 0; at < format.length(); at++) {
            switch (format.charAt(at)) {
                case '"' -> quoted = !quoted;
                case '\\', '_', '*' -> at += quoted ? 0 : 1;
                case '%' -> {
                    if (!quoted) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
