package uk.commonbaseline.dispatch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What a council's officers read before or after a day by which something is due and has not come.
///
/// @param stage days from the due day, negative before it
/// @param missing the extracts, such as `cost 2007/08 P13`
record ReminderLetter(String council, String code, LocalDate due, int stage, List<Missing> missing, String questions) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    ReminderLetter {
        missing = List.copyOf(missing);
    }

    /// A file that is to come.
    ///
    /// @param period empty where any file of the feed will do
    record Missing(String feed, String period, boolean othersCame) {
        String words(String code) {
            return "%s%s%s\ninto inbound/%s/%s"
                    .formatted(
                            feed,
                            period.isEmpty() ? "" : " " + period,
                            othersCame ? " (the rest of it is here)" : "",
                            code,
                            feed);
        }
    }

    Letter letter() {
        String files = missing.size() == 1 ? "1 extract" : missing.size() + " extracts";
        String when = stage > 0 ? "was due" : "is due";
        return Letter.begin()
                .paragraph(
                        "What to do, %s: drop what is listed here into its inbound folder. It %s on %s and has not come."
                                .formatted(stage > 0 ? "now" : "by " + DAY.format(due), when, DAY.format(due)))
                .list(
                        "Still to come from %s:".formatted(council),
                        missing.stream().map(each -> each.words(code)).toList())
                .paragraph(
                        "If one of them will not come, or later, please say so: the baseline shows it as not supplied until then.")
                .paragraph(questions.isEmpty() ? "Questions: the partnership team." : "Questions: " + questions)
                .under("%s: %s still to come, due %s%s"
                        .formatted(council, files, DAY.format(due), stage > 0 ? " (overdue)" : ""));
    }
}
