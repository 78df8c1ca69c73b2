package uk.commonbaseline.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.finding.Parsed;
import uk.commonbaseline.normalise.CellProblem.ErrorInCell;
import uk.commonbaseline.normalise.CellProblem.NotADate;
import uk.commonbaseline.sheet.CellKind;

/// Reads filled cells that hold a date, in the patterns that the feed declares. Days that don't exist are refused.
final class Dates {
    /// Ledgers repeat their dates; each text is worked out once.
    private static final int MOST_REMEMBERED = 5_000;

    private static final int PIVOT_YEAR = 1950;

    private final List<DateTimeFormatter> patterns;
    private final Map<String, Optional<LocalDate>> remembered = new HashMap<>();

    Dates(List<String> patterns) {
        this.patterns = patterns.stream().map(Dates::formatter).toList();
    }

    Parsed<LocalDate> date(Cell cell) {
        if (cell.kind() == CellKind.DATE) {
            return Parsed.of(LocalDate.parse(cell.text()));
        }
        if (cell.isError()) {
            return new Parsed.Problem<>(new ErrorInCell(cell.place(), cell.heading(), cell.text()));
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered
                .computeIfAbsent(cell.text(), this::find)
                .<Parsed<LocalDate>>map(Parsed::of)
                .orElseGet(() -> new Parsed.Problem<>(new NotADate(cell.place(), cell.heading(), cell.quoted())));
    }

    private Optional<LocalDate> find(String text) {
        String day = text.replaceFirst("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$", "");
        return patterns.stream().flatMap(pattern -> find(day, pattern).stream()).findFirst();
    }

    private static Optional<LocalDate> find(String day, DateTimeFormatter pattern) {
        try {
            return Optional.of(LocalDate.parse(day, pattern));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// `yy` means 1950 to 2049; months in English (not British, where September is `Sept`); strict, so that 31/02 is no
    /// date.
    private static DateTimeFormatter formatter(String pattern) {
        String strict = pattern.replace("yyyy", "uuuu");
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        if (strict.contains("yy")) {
            String[] around = strict.split("yy", -1);
            builder.appendPattern(around[0]).appendValueReduced(ChronoField.YEAR, 2, 2, PIVOT_YEAR);
            if (!around[1].isEmpty()) {
                builder.appendPattern(around[1]);
            }
        } else {
            builder.appendPattern(strict);
        }
        return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
