package uk.commonbaseline.feed;

import java.util.List;
import java.util.regex.Pattern;

/// What sort of values stands in a column, by its first rows. Holds counts only, never a value.
///
/// @param rows looked at
/// @param filled of them
/// @param figures of the filled: amounts and other numbers
/// @param days of the filled
public record ColumnProfile(int rows, int filled, int figures, int days) {
    public static final ColumnProfile UNKNOWN = new ColumnProfile(0, 0, 0, 0);

    private static final Pattern FIGURE = Pattern.compile("[(£+-]*\\s*£?\\s*\\d[\\d,. ]*[)%-]?");
    private static final Pattern DAY =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*|\\d{1,2}[/.-](\\d{1,2}|[A-Za-z]{3,9})[/.-]\\d{2,4}.*");

    /// What most of the values are.
    enum Sort {
        FIGURES("figures"),
        DAYS("days"),
        WORDS("words or codes"),
        NOTHING("nothing");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static ColumnProfile of(List<String> cells) {
        int filled = 0;
        int figures = 0;
        int days = 0;
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                filled++;
                boolean day = DAY.matcher(cell).matches();
                days += day ? 1 : 0;
                figures += !day && FIGURE.matcher(cell).matches() ? 1 : 0;
            }
        }
        return new ColumnProfile(cells.size(), filled, figures, days);
    }

    Sort sort() {
        if (filled == 0) {
            return Sort.NOTHING;
        }
        if (days * 10 >= filled * 8) {
            return Sort.DAYS;
        }
        return figures * 10 >= filled * 8 ? Sort.FIGURES : Sort.WORDS;
    }
}
