package uk.commonbaseline.timetable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.options.Phase;
import uk.commonbaseline.savings.Plan;
import uk.commonbaseline.savings.Workings;

/// What an option plans to move.
///
/// @param decision the month in which it is decided on
record Moves(YearMonth decision, List<Move> moves) {
    private static final String THE_REST = "all else";

    Moves {
        moves = List.copyOf(moves);
    }

    /// Its phases as they are planned. Services in none move together when the option goes live.
    static Moves of(Workings workings) {
        YearMonth decision = YearMonth.from(workings.decisionYear().firstDay());
        Plan plan = workings.plan();
        List<Move> moves = new ArrayList<>();
        for (Phase phase : plan.phases()) {
            moves.add(new Move(
                    phase.name(),
                    phase.inOrder(),
                    decision.plusMonths(phase.live().months()),
                    phase.monthsToMove(),
                    phase.after()));
        }
        List<String> rest = plan.services().stream()
                .filter(service -> plan.phases().stream()
                        .noneMatch(phase -> phase.services().contains(service)))
                .sorted()
                .toList();
        if (!rest.isEmpty()) {
            moves.add(new Move(THE_REST, rest, decision.plusMonths(plan.live()), 0, List.of()));
        }
        return new Moves(decision, moves);
    }
}
