package uk.commonbaseline.describe;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The ways in which the days of one column are written. Which of two numbers is the day shows over the whole column:
/// a number above 12 is no month, and of a month's payments the day varies while the month does not.
final class DateShapes {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int MOST_SHAPES = 12;
    private static final int MOST_REMEMBERED = 2_000;

    /// A set of numbers, one bit each, that holds 1 only.
    private static final long FIRST = 1L << 1;

    private final Map<String, Shape> shapes = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    /// One way of writing: `n/n/4` is two numbers and a year of four digits. Days are kept as numbers, 20080331.
    private static final class Shape {
        private long firsts;
        private long seconds;
        private final Span dayFirst = new Span();
        private final Span monthFirst = new Span();
    }

    /// The earliest and latest day, if every text is a day in this order of day and month.
    private static final class Span {
        private int earliest = Integer.MAX_VALUE;
        private int latest;
        private boolean holds = true;

        void add(int day, int month, int year) {
            holds &= month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year, month).lengthOfMonth();
            int number = year * 10_000 + month * 100 + day;
            earliest = Math.min(earliest, number);
            latest = Math.max(latest, number);
        }
    }

    /// Whether the text has the shape of a day.
    boolean take(String text) {
        if (taken.contains(text)) {
            return true;
        }
        boolean day = takeNew(text);
        if (day && taken.size() < MOST_REMEMBERED) {
            taken.add(text);
        }
        return day;
    }

    private boolean takeNew(String text) {
        int length = text.length();
        if (length < 6 || length > 30) {
            return false;
        }
        String day = withoutTime(text);
        Split parts = Split.of(day);
        if (parts == null) {
            return false;
        }
        String key = parts.shape();
        if (key.isEmpty() || (!shapes.containsKey(key) && shapes.size() >= MOST_SHAPES)) {
            return false;
        }
        note(shapes.computeIfAbsent(key, _ -> new Shape()), parts);
        return true;
    }

    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
        return end > 0 ? text.substring(0, end) : text;
    }

    private static void note(Shape shape, Split parts) {
        if (parts.isYearFirst()) {
            shape.dayFirst.add(parts.third(), parts.second(), parts.first());
            shape.monthFirst.holds = false;
            return;
        }
        shape.dayFirst.add(parts.first(), parts.month(), parts.year());
        if (parts.isNumeric()) {
            shape.monthFirst.add(parts.second(), parts.first(), parts.year());
            shape.firsts |= 1L << Math.min(parts.first(), 63);
            shape.seconds |= 1L << Math.min(parts.second(), 63);
        } else {
            shape.monthFirst.holds = false;
        }
    }

    /// Three parts of a day and what stands between them.
    private record Split(String one, String two, String three, char mark) {
        static @Nullable Split of(String text) {
            int first = markAfter(text, 0);
            int second = first < 0 ? -1 : markAfter(text, first + 1);
            if (second < 0 || text.charAt(first) != text.charAt(second) || second == text.length() - 1) {
                return null;
            }
            return new Split(
                    text.substring(0, first),
                    text.substring(first + 1, second),
                    text.substring(second + 1),
                    text.charAt(first));
        }

        private static int markAfter(String text, int from) {
            for (int at = from; at < text.length(); at++) {
                char character = text.charAt(at);
                if (character == '/' || character == '.' || character == '-' || character == ' ') {
                    return at == from ? -1 : at;
                }
            }
            return -1;
        }

        boolean isNumeric() {
            return digits(two);
        }

        boolean isYearFirst() {
            return one.length() == 4;
        }

        /// The shape in words, or empty when this is no day.
        String shape() {
            if (!digits(one) || !digits(three)) {
                return "";
            }
            if (isYearFirst()) {
                return isNumeric() && two.length() <= 2 && three.length() <= 2 ? "4" + mark + "n" + mark + "n" : "";
            }
            boolean yearLast = three.length() == 4 || three.length() == 2;
            if (one.length() > 2 || !yearLast) {
                return "";
            }
            if (isNumeric()) {
                return two.length() > 2 ? "" : "n" + mark + "n" + mark + three.length();
            }
            int index = monthIndex(two);
            return index < 0 ? "" : "n" + mark + (two.length() == 3 ? "m" : "M") + mark + three.length();
        }

        int first() {
            return Integer.parseInt(one);
        }

        int second() {
            return Integer.parseInt(two);
        }

        int third() {
            return Integer.parseInt(three);
        }

        int year() {
            int year = third();
            return three.length() == 4 ? year : year + (year < 50 ? 2000 : 1900);
        }

        int month() {
            return isNumeric() ? second() : monthIndex(two) + 1;
        }

        private static int monthIndex(String word) {
            int at =
                    word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
            boolean known = at >= 0 && at % 3 == 0 && (word.length() == 3 || isWholeName(word, at / 3));
            return known ? at / 3 : -1;
        }

        private static boolean isWholeName(String word, int month) {
            return Month.of(month + 1).name().equalsIgnoreCase(word);
        }

        private static boolean digits(String text) {
            if (text.isEmpty() || text.length() > 4) {
                return false;
            }
            for (int at = 0; at < text.length(); at++) {
                if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                    return false;
                }
            }
            return true;
        }
    }

    /// The patterns by which every day of the column is read, and what is in doubt.
    DatePatterns patterns() {
        DatePatterns found = new DatePatterns();
        shapes.forEach((key, shape) -> {
            DatePatterns.Order order = order(shape);
            Span span = order == DatePatterns.Order.MONTH_FIRST ? shape.monthFirst : shape.dayFirst;
            found.add(key, order, span.earliest, span.latest);
        });
        return found;
    }

    private static DatePatterns.Order order(Shape shape) {
        if (!shape.dayFirst.holds) {
            return shape.monthFirst.holds ? DatePatterns.Order.MONTH_FIRST : DatePatterns.Order.NEITHER;
        }
        if (!shape.monthFirst.holds) {
            return DatePatterns.Order.DAY_FIRST;
        }
        boolean oneMonth = Long.bitCount(shape.seconds) == 1 && shape.seconds != FIRST;
        boolean daysVary = Long.bitCount(shape.firsts) > 3;
        boolean firstsOfMonths = shape.firsts == FIRST && Long.bitCount(shape.seconds) > 1;
        return (oneMonth && daysVary) || firstsOfMonths ? DatePatterns.Order.DAY_FIRST : DatePatterns.Order.EITHER;
    }
}
