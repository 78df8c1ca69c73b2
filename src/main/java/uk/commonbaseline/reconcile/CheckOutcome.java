package uk.commonbaseline.reconcile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What one check says of a baseline.
///
/// @param unit of the measure
/// @param stops which outcome keeps a pack a draft: red, council-red, not-green or never
/// @param owner whose move it is where it is not green
/// @param lines what it found, council by council; none where it said nothing
public record CheckOutcome(
        String id, String name, String unit, String stops, String owner, String remedy, List<Line> lines) {
    public CheckOutcome {
        lines = List.copyOf(lines);
    }

    /// What it found of one council, service or other subject.
    ///
    /// @param service empty where it is about all of the council
    /// @param subject what was looked at where one check looks at several things
    /// @param measure empty where it could not be checked
    public record Line(
            String council,
            Optional<String> service,
            String subject,
            Optional<BigDecimal> valueA,
            Optional<BigDecimal> valueB,
            Optional<BigDecimal> difference,
            Optional<BigDecimal> measure,
            Verdict verdict,
            String words) {}

    /// The gravest of its lines; a check without any was not made.
    public Verdict verdict() {
        return lines.stream().map(Line::verdict).max(Comparator.naturalOrder()).orElse(Verdict.NOT_CHECKED);
    }

    /// Whether a difference that was found keeps a pack a draft.
    public boolean blocksByRed() {
        Predicate<Line> red = line -> line.verdict() == Verdict.RED;
        return switch (stops) {
            case "never" -> false;
            case "council-red" ->
                lines.stream().anyMatch(red.and(line -> line.service().isEmpty()));
            default -> lines.stream().anyMatch(red);
        };
    }
}
