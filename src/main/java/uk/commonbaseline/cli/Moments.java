package uk.commonbaseline.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import uk.commonbaseline.partnership.AsAt;

/// Moments as people write them, in London's time.
final class Moments {
    private Moments() {}

    /// The end of a day, or a time of a day. The end of today is now.
    ///
    /// @throws java.time.format.DateTimeParseException when it is neither
    static Instant read(String written, AsAt now) {
        if (written.contains("T")) {
            return LocalDateTime.parse(written).atZone(AsAt.LONDON).toInstant();
        }
        LocalDate day = LocalDate.parse(written);
        return day.equals(now.day())
                ? now.moment()
                : day.plusDays(1).atStartOfDay(AsAt.LONDON).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
