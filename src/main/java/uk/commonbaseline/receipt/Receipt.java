package uk.commonbaseline.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that a receipt says of one delivery.
///
/// @param outcome as noted in the register: `accepted`, `accepted-with-findings`, `partly-accepted`, `rejected`,
///     `already-received`, or `not-taken` where the fault is ours
/// @param takenAt when the run took the file
/// @param replaces version that this one replaces, if any
/// @param firstReceived for a file that was known already: number, name and day of the first delivery
/// @param answerBy the day by which corrections are asked for
/// @param comparisons how it compares with earlier deliveries, also that it could not be compared
/// @param rows rows read, accepted, rejected, left out
public record Receipt(
        int number,
        String partnership,
        String council,
        String feed,
        String fileName,
        String period,
        int version,
        Optional<Integer> replaces,
        Optional<String> firstReceived,
        String sha256,
        Instant receivedAt,
        Instant takenAt,
        String outcome,
        LocalDate answerBy,
        Line rows,
        List<Line> amounts,
        List<OutOfScope> outOfScope,
        List<Group> groups,
        List<Waived> waived,
        List<String> comparisons) {
    public Receipt {
        amounts = List.copyOf(amounts);
        outOfScope = List.copyOf(outOfScope);
        groups = List.copyOf(groups);
        waived = List.copyOf(waived);
        comparisons = List.copyOf(comparisons);
    }

    /// Findings of which a waiver speaks.
    ///
    /// @param words of the first of them; empty where it is not kept word by word
    /// @param works false where the waiver has expired, so that the findings stand
    /// @param expires its last day, in words
    public record Waived(
            String code,
            int occurrences,
            String words,
            String owner,
            String reason,
            String acceptedBy,
            String expires,
            boolean works) {}

    /// What was read of one measure, and where it went; numbers as a person reads them.
    public record Line(String measure, String read, String accepted, String rejected, String leftOut, String missing) {}

    /// What was accepted but does not count towards the baseline, and why.
    public record OutOfScope(String name, String because, int rows, String amount) {}

    /// Findings that say the same thing of several places.
    ///
    /// @param occurrences all there are, also beyond the places listed
    public record Group(String consequence, List<String> places, int occurrences, String words, String remedy) {
        public Group {
            places = List.copyOf(places);
        }
    }

    /// Receipts are quoted by this: `R-00012`.
    public String reference() {
        return "R-%05d".formatted(number);
    }
}
