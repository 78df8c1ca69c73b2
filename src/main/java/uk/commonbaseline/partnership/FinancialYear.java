package uk.commonbaseline.partnership;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A local-government year, 1 April to 31 March, named for the calendar year in which it starts: 2007/08 starts in
/// 2007.
public record FinancialYear(int startsIn) implements Comparable<FinancialYear> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})\\s*[/-]\\s*(\\d{2}|\\d{4})");

    public FinancialYear {
        if (!isPlausible(startsIn)) {
            throw new IllegalArgumentException("no local-government year starts in " + startsIn);
        }
    }

    /// The year that a day falls in; empty for a day before 1974 or after 2100.
    public static Optional<FinancialYear> find(LocalDate day) {
        int start = startOf(day);
        return isPlausible(start) ? Optional.of(new FinancialYear(start)) : Optional.empty();
    }

    private static int startOf(LocalDate day) {
        return day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1;
    }

    private static boolean isPlausible(int start) {
        return start >= 1974 && start <= 2100;
    }

    /// Reads `2007/08`, `2007-08` and `2007/2008`; empty for anything else, also for years that don't follow each
    /// other.
    public static Optional<FinancialYear> find(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2)) % 100;
        boolean plausible = isPlausible(first) && (first + 1) % 100 == second;
        return plausible ? Optional.of(new FinancialYear(first)) : Optional.empty();
    }

    public static FinancialYear getParsed(String written) {
        return find(written).orElseThrow(() -> new IllegalArgumentException("not a financial year: " + written));
    }

    public boolean holds(LocalDate day) {
        return startOf(day) == startsIn;
    }

    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startsIn + 1, Month.MARCH, 31);
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(startsIn + years);
    }

    /// The accounting period of a day: April is 1, March is 12.
    public static int periodOf(LocalDate day) {
        return (day.getMonthValue() + 8) % 12 + 1;
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    /// `2007/08`.
    @Override
    public String toString() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
