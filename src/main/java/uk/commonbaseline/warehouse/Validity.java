package uk.commonbaseline.warehouse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// The days on which a line of a map holds, both ends included; open where the list says nothing.
public record Validity(LocalDate from, LocalDate to) {
    public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    /// Reads `valid_from` and `valid_to`.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when they are no days, or in the wrong order
    public static Validity of(ListFile.Row row) {
        Validity validity = new Validity(day(row, "valid_from", LocalDate.MIN), day(row, "valid_to", LocalDate.MAX));
        if (validity.to.isBefore(validity.from)) {
            throw row.mistake("\"valid_to\" lies before \"valid_from\"");
        }
        return validity;
    }

    public boolean overlaps(Validity other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// As a list writes it; empty where it is open.
    public String fromWritten() {
        return from.equals(LocalDate.MIN) ? "" : from.toString();
    }

    /// As a list writes it; empty where it is open.
    public String toWritten() {
        return to.equals(LocalDate.MAX) ? "" : to.toString();
    }

    private static LocalDate day(ListFile.Row row, String column, LocalDate open) {
        return row.findAny(column)
                .map(text -> {
                    try {
                        return LocalDate.parse(text);
                    } catch (DateTimeParseException _) {
                        throw row.mistake(
                                "\"%s\" must be a day such as 2008-03-31, not \"%s\"".formatted(column, text));
                    }
                })
                .orElse(open);
    }
}
