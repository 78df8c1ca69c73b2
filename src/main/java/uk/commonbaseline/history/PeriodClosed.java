package uk.commonbaseline.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// The file is of a period that was closed: what counts of it stays as it is.
///
/// @param on the day on which it was closed
/// @param by who closed it
public record PeriodClosed(String period, LocalDate on, String by, String reason) implements Finding.OfFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Override
    public Consequence consequence() {
        return Consequence.FILE_REJECTED;
    }

    @Override
    public String inPlainWords() {
        return "%s was closed on %s by %s (%s), so no new file is taken for it; what counted until now goes on counting."
                .formatted(period, DAY.format(on), by, reason);
    }

    @Override
    public String remedy() {
        return "If the figures must change, ask the partnership team to open the period again, and send the file once more.";
    }
}
