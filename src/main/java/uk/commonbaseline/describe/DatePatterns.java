package uk.commonbaseline.describe;

import java.util.ArrayList;
import java.util.List;

/// The patterns in which the days of a column are written.
final class DatePatterns {
    /// No accounts were kept by today's councils before, none are to come after.
    private static final int MOST_DISTANT = 1975_00_00;

    private static final int MOST_REMOTE = 2100_00_00;

    private final List<String> patterns = new ArrayList<>();
    private boolean readable = true;
    private int earliest = Integer.MAX_VALUE;
    private int latest;
    private boolean ambiguous;
    private boolean monthFirst;

    /// Which of two numbers is the day.
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        EITHER,
        NEITHER
    }

    void add(String shape, Order order, int first, int last) {
        readable &= order != Order.NEITHER && first > MOST_DISTANT && last < MOST_REMOTE;
        earliest = Math.min(earliest, first);
        latest = Math.max(latest, last);
        boolean numbers = shape.startsWith("n") && shape.charAt(2) == 'n';
        ambiguous |= numbers && order == Order.EITHER;
        monthFirst |= numbers && order == Order.MONTH_FIRST;
        patterns.add(pattern(shape, order));
    }

    private static String pattern(String shape, Order order) {
        char mark = shape.charAt(1);
        if (shape.startsWith("4")) {
            return "yyyy" + mark + "M" + mark + "d";
        }
        String year = shape.endsWith("4") ? "yyyy" : "yy";
        return switch (shape.charAt(2)) {
            case 'm' -> "d" + mark + "MMM" + mark + year;
            case 'M' -> "d" + mark + "MMMM" + mark + year;
            default -> (order == Order.MONTH_FIRST ? "M" + mark + "d" : "d" + mark + "M") + mark + year;
        };
    }

    List<String> list() {
        return List.copyOf(patterns);
    }

    /// As a number, 20080331; beyond any day where there is none.
    int earliest() {
        return earliest;
    }

    /// As a number, 20080331; 0 where there is none.
    int latest() {
        return latest;
    }

    /// Takes in a day of a workbook, which needs no pattern.
    void addReal(int first, int last) {
        readable &= first > MOST_DISTANT && last < MOST_REMOTE;
        earliest = Math.min(earliest, first);
        latest = Math.max(latest, last);
    }

    /// Whether all that has the shape of a day is one.
    boolean areReadable() {
        return readable;
    }

    /// Whether day and month can't be told apart, even over the whole column.
    boolean areAmbiguous() {
        return ambiguous;
    }

    boolean haveMonthFirst() {
        return monthFirst;
    }
}
