package uk.commonbaseline.sheet;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// How a workbook shows a number, by the format of its cell.
enum ShownAs {
    NUMBER,
    DATE,
    PERCENT;

    /// By the format's number in the workbook and its pattern, such as `dd/mm/yyyy` or `0.0%`.
    static ShownAs of(int index, @Nullable String format) {
        if (format == null) {
            return NUMBER;
        }
        if (format.indexOf('%') >= 0 && multiplies(format)) {
            return PERCENT;
        }
        return DateUtil.isADateFormat(index, format) ? DATE : NUMBER;
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
