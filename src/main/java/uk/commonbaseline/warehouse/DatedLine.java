package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A line of a list of rates: what it speaks of, and the days on which it holds. On any day there is one line for a
/// key.
interface DatedLine {
    /// What the line speaks of, in words that a mistake can name: `point 23`.
    String key();

    Validity validity();

    /// Where it stands.
    ListFile.Row row();

    /// Reads a list; one that is not there is empty, since nobody has to give it.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake, and where two lines hold on one day
    static <T extends DatedLine> List<T> read(Path file, Function<ListFile.Row, T> reader, String... columns) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<T> lines = ListFile.read(file, columns).stream().map(reader).toList();
        Map<String, List<T>> seen = new HashMap<>();
        for (T line : lines) {
            List<T> before = seen.computeIfAbsent(line.key(), _ -> new ArrayList<>());
            before.forEach(other -> refuseOverlap(other, line));
            before.add(line);
        }
        return lines;
    }

    /// The lines that hold on a day.
    static <T extends DatedLine> List<T> on(LocalDate day, List<T> lines) {
        return lines.stream().filter(line -> line.validity().holds(day)).toList();
    }

    private static void refuseOverlap(DatedLine before, DatedLine line) {
        if (before.validity().overlaps(line.validity())) {
            throw line.row()
                    .mistake(
                            "%s is given twice for the same days, here and in line %d; end the earlier line with a \"valid_to\" before this one begins"
                                    .formatted(line.key(), before.row().line()));
        }
    }

    /// Pounds or a percentage, never below zero.
    static BigDecimal number(ListFile.Row row, String column) {
        return findNumber(row, column)
                .orElseThrow(() -> row.mistake("\"%s\" is empty; the rate is needed".formatted(column)));
    }

    static Optional<BigDecimal> findNumber(ListFile.Row row, String column) {
        return row.find(column).map(text -> {
            try {
                BigDecimal number = new BigDecimal(text);
                if (number.signum() >= 0) {
                    return number;
                }
            } catch (NumberFormatException _) {
                // said below
            }
            throw row.mistake("\"%s\" must be a number such as 12.8, not \"%s\"".formatted(column, text));
        });
    }

    static LocalDate day(ListFile.Row row, String column) {
        String text = row.get(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw row.mistake("\"%s\" must be a day such as 2007-04-01, not \"%s\"".formatted(column, text));
        }
    }

    static int wholeNumber(ListFile.Row row, String column) {
        String text = row.get(column);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw row.mistake("\"%s\" must be a whole number, not \"%s\"".formatted(column, text));
        }
    }

    /// A council of the partnership.
    static String council(ListFile.Row row, java.util.Set<String> councils) {
        String council = row.get("council");
        if (!councils.contains(council)) {
            throw row.mistake("there is no partner " + council + " in jobs/partners.yml");
        }
        return council;
    }
}
