package uk.commonbaseline.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.commonbaseline.partnership.FinancialYear;

/// The months that a period's label names, so that periods of the same length can be told and put into order.
///
/// @param series what must be the same for two periods to be compared: their length, or words of their own
/// @param from the first month, counted from April of the year 0; year-end adjustments stand behind March
/// @param place where in its year it stands, from 0
record PeriodSpan(String series, int from, int place) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4}/\\d{2})\\s*(.*)");
    private static final Pattern MONTHS = Pattern.compile("[pm]?(\\d{1,2})\\s*(?:-|to)\\s*[pm]?(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("[pm](\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("q([1-4])");
    private static final Pattern HALF = Pattern.compile("h([12])");
    private static final String MONTHS_LONG = " months";
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /// Of `2007/08`, `2007/08 Q2`, `2007/08 P04-P06`, `2007/08 P13` or `2008-03-31`; other words behind the year make
    /// a series of their own. Empty where no year is named.
    static Optional<PeriodSpan> find(String label) {
        Matcher day = DAY.matcher(label);
        if (day.matches()) {
            int month = Integer.parseInt(day.group(1)) * 12 + Integer.parseInt(day.group(2)) - 4;
            return Optional.of(new PeriodSpan("a day", month, Math.floorMod(month, 12)));
        }
        Matcher matcher = YEAR.matcher(label.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(2).strip().toLowerCase(Locale.ROOT);
        return FinancialYear.find(matcher.group(1)).map(year -> within(year, rest));
    }

    private static PeriodSpan within(FinancialYear year, String rest) {
        int april = year.startsIn() * 12;
        Matcher months = MONTHS.matcher(rest);
        if (months.matches()) {
            int first = Integer.parseInt(months.group(1)) - 1;
            return of(april, first, Integer.parseInt(months.group(2)) - first);
        }
        Matcher month = MONTH.matcher(rest);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(1)) - 1;
            return number < 12 ? of(april, number, 1) : new PeriodSpan("adjustments " + number, april + 11, 11);
        }
        Matcher quarter = QUARTER.matcher(rest);
        if (quarter.matches()) {
            return of(april, (Integer.parseInt(quarter.group(1)) - 1) * 3, 3);
        }
        Matcher half = HALF.matcher(rest);
        if (half.matches()) {
            return of(april, (Integer.parseInt(half.group(1)) - 1) * 6, 6);
        }
        return rest.isEmpty() ? of(april, 0, 12) : new PeriodSpan(rest, april, 0);
    }

    private static PeriodSpan of(int april, int place, int length) {
        return new PeriodSpan(length + MONTHS_LONG, april + place, place);
    }

    /// Whether both are of whole months, some of which are the same; a period does not overlap itself.
    static boolean overlap(String one, String other) {
        return find(one)
                .flatMap(span -> find(other)
                        .filter(its -> span.months() > 0 && its.months() > 0)
                        .filter(its -> span.from < its.from + its.months() && its.from < span.from + span.months()))
                .filter(_ -> !one.equals(other))
                .isPresent();
    }

    /// How many months it has; 0 where it is of days, adjustments or other words.
    private int months() {
        return series.endsWith(MONTHS_LONG)
                ? Integer.parseInt(series.substring(0, series.length() - MONTHS_LONG.length()))
                : 0;
    }

    private boolean isBefore(PeriodSpan other) {
        return series.equals(other.series) && from < other.from;
    }

    /// Of the periods given, the same one of the year before; else the last one before of the same length.
    static Optional<String> earlier(String label, List<String> others) {
        return find(label).flatMap(span -> nearest(span, others));
    }

    private static Optional<String> nearest(PeriodSpan span, List<String> others) {
        String best = null;
        int bestFrom = Integer.MIN_VALUE;
        for (String other : others) {
            Optional<PeriodSpan> its = find(other).filter(each -> each.isBefore(span));
            if (its.isPresent()) {
                boolean lastYears = its.get().from() == span.from() - 12;
                int from = lastYears ? Integer.MAX_VALUE : its.get().from();
                best = from > bestFrom ? other : best;
                bestFrom = Math.max(from, bestFrom);
            }
        }
        return Optional.ofNullable(best);
    }
}
