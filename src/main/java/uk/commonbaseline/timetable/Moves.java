package uk.commonbaseline.timetable;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// What an option plans to move, and who takes part with what.
record Moves(YearMonth decision, List<Move> moves, List<Schedule.TakingPart> parts) {
    Moves {
        moves = List.copyOf(moves);
        parts = List.copyOf(parts);
    }

    /// Services that begin to save in the same year move together, at its beginning.
    static Moves of(Workings workings) {
        Set<Schedule.TakingPart> parts = new LinkedHashSet<>();
        Map<Integer, Set<String>> byYear = new TreeMap<>();
        for (Piece piece : workings.pieces()) {
            if (!piece.nature().isCost()
                    && !piece.partner().isEmpty()
                    && !piece.service().isEmpty()) {
                parts.add(new Schedule.TakingPart(piece.partner(), piece.service()));
                int year = firstYear(piece.byYear());
                byYear.computeIfAbsent(year, _ -> new LinkedHashSet<>()).add(piece.service());
            }
        }
        Set<String> placed = new LinkedHashSet<>();
        List<Move> moves = byYear.entrySet().stream()
                .map(each -> move(workings, each.getKey(), first(each.getValue(), placed)))
                .filter(move -> !move.services().isEmpty())
                .toList();
        return new Moves(YearMonth.from(workings.decisionYear().firstDay()), moves, List.copyOf(parts));
    }

    private static Move move(Workings workings, int year, List<String> services) {
        YearMonth wanted = YearMonth.from(workings.decisionYear().plus(year).firstDay());
        return new Move("from " + workings.decisionYear().plus(year), services, wanted, 0, List.of());
    }

    /// Those that no earlier move holds.
    private static List<String> first(Set<String> services, Set<String> placed) {
        return services.stream().filter(placed::add).toList();
    }

    private static int firstYear(List<BigDecimal> byYear) {
        int year = 0;
        while (year < byYear.size() - 1 && byYear.get(year).signum() == 0) {
            year++;
        }
        return year;
    }
}
