package uk.commonbaseline.describe;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.normalise.ShownErrors;
import uk.commonbaseline.sheet.CellKind;

/// What the cells of one column have been so far. Memory does not grow with the rows.
final class ColumnProfile {
    private static final int MOST_VALUES = 500;
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;

    private final TextReadings texts;
    private final Set<String> values = new HashSet<>();
    private boolean manyValues;
    private long filled;
    private long errors;
    private long numbers;
    private long withDecimals;
    private long days;
    private long realDays;
    private long percents;
    private long serials;
    private boolean letters;
    private int earliest = Integer.MAX_VALUE;
    private int latest;
    private int longest;
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private BigDecimal sum = BigDecimal.ZERO;
    private long pence;

    ColumnProfile(char decimalMark) {
        this.texts = new TextReadings(decimalMark);
    }

    void take(String text, CellKind kind) {
        if (text.isEmpty()) {
            return;
        }
        filled++;
        remember(text);
        switch (kind) {
            case DATE -> takeRealDay(text);
            case ERROR -> errors++;
            case NUMBER, PERCENT -> {
                percents += kind == CellKind.PERCENT ? 1 : 0;
                takeNumber(new BigDecimal(text));
            }
            default -> {
                errors += ShownErrors.holds(kind, text) ? 1 : 0;
                takeText(text);
            }
        }
    }

    private void remember(String text) {
        longest = Math.max(longest, text.length());
        if (!manyValues) {
            values.add(text);
            if (values.size() >= MOST_VALUES) {
                manyValues = true;
            }
        }
    }

    private void takeRealDay(String iso) {
        realDays++;
        int day = Integer.parseInt(iso.replace("-", ""));
        earliest = Math.min(earliest, day);
        latest = Math.max(latest, day);
    }

    private void takeText(String text) {
        TextReadings.Reading reading = texts.read(text);
        if (reading.number() != null) {
            takeNumber(reading.number());
        }
        days += reading.day() ? 1 : 0;
        percents += reading.percent() ? 1 : 0;
        letters |= reading.letters();
    }

    private void takeNumber(BigDecimal number) {
        numbers++;
        boolean whole = number.scale() <= 0;
        withDecimals += whole ? 0 : 1;
        if (whole && number.precision() - number.scale() == 5) {
            int value = number.intValue();
            serials += value > FIRST_SERIAL && value < LAST_SERIAL ? 1 : 0;
        }
        add(number);
        least = least == null || number.compareTo(least) < 0 ? number : least;
        most = most == null || number.compareTo(most) > 0 ? number : most;
    }

    /// Whole pence are added as such, which is quicker; the sum is exact either way.
    private void add(BigDecimal number) {
        if (number.scale() == 2 && number.precision() < 16) {
            pence = Math.addExact(pence, number.unscaledValue().longValueExact());
        } else {
            sum = sum.add(number);
        }
    }

    DatePatterns dates() {
        DatePatterns found = texts.days();
        if (realDays > 0) {
            found.addReal(earliest, latest);
        }
        return found;
    }

    /// Whether all filled cells are days that can be read.
    boolean isOfDays() {
        return filled > 0 && days + realDays == filled && dates().areReadable();
    }

    /// Whether the cells are mostly days, though some may be none.
    boolean isMostlyOfDays() {
        return (days + realDays) * 2 > filled;
    }

    boolean isOfNumbers() {
        return filled > 0 && numbers == filled;
    }

    boolean isMostlyOfNumbers() {
        return numbers * 10 >= filled * 7 && numbers > 0;
    }

    /// Whether every value is one of these, without regard to case.
    boolean holdsOnly(Set<String> words) {
        return !manyValues
                && !values.isEmpty()
                && values.stream().allMatch(value -> words.contains(value.toLowerCase(Locale.ROOT)));
    }

    Set<String> values() {
        return values;
    }

    boolean hasManyValues() {
        return manyValues;
    }

    /// Cells that a spreadsheet program could not work out.
    long errors() {
        return errors;
    }

    long filled() {
        return filled;
    }

    long numbers() {
        return numbers;
    }

    long withDecimals() {
        return withDecimals;
    }

    long percents() {
        return percents;
    }

    long serials() {
        return serials;
    }

    boolean hasLetters() {
        return letters;
    }

    int longest() {
        return longest;
    }

    BigDecimal sum() {
        return sum.add(BigDecimal.valueOf(pence, 2));
    }

    @Nullable
    BigDecimal least() {
        return least;
    }

    @Nullable
    BigDecimal most() {
        return most;
    }
}
