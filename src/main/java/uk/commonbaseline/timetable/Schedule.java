package uk.commonbaseline.timetable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Works out when each service of each partner can move. A contract holds up only the partner whose it is, and what of
/// that partner comes later.
final class Schedule {
    private final YearMonth decision;
    private final List<TakingPart> parts;
    private final List<Tie> ties;
    private final List<Planned> planned = new ArrayList<>();

    /// A partner that takes part with a service.
    record TakingPart(String partner, String service) {}

    private Schedule(YearMonth decision, List<TakingPart> parts, List<Tie> ties) {
        this.decision = decision;
        this.parts = parts;
        this.ties = ties;
    }

    /// A line for each phase, service and partner, phases in an order in which they can come.
    ///
    /// @param decision the month in which the option is decided on
    /// @throws PhasesInACircle when phases wait for each other
    static List<Planned> of(YearMonth decision, List<Move> moves, List<TakingPart> parts, List<Tie> ties) {
        Schedule schedule = new Schedule(decision, parts, ties);
        Order.of(moves).forEach(schedule::plan);
        return List.copyOf(schedule.planned);
    }

    private void plan(Move move) {
        for (String service : move.services()) {
            parts.stream()
                    .filter(part -> part.service().equals(service))
                    .map(part -> plan(move, part))
                    .toList()
                    .forEach(planned::add);
        }
    }

    private Planned plan(Move move, TakingPart part) {
        Optional<Tie> tie = longest(part);
        Optional<String> awaited =
                move.after().stream().max(Comparator.comparing((String phase) -> liveOf(phase, part.partner())));
        YearMonth byWork = decision.plusMonths(move.monthsToMove());
        YearMonth byPhase = awaited.map(phase -> liveOf(phase, part.partner()).plusMonths(move.monthsToMove()))
                .orElse(byWork);
        YearMonth byContract = tie.flatMap(each -> each.freeFrom(decision)).orElse(byWork);
        YearMonth possible = latest(byWork, latest(byPhase, byContract));
        Planned.HeldBy heldBy = heldBy(possible, byWork, byContract);
        return new Planned(
                move.phase(),
                part.partner(),
                part.service(),
                move.wanted(),
                possible,
                move.monthsToMove(),
                heldBy,
                heldBy == Planned.HeldBy.CONTRACT ? tie : Optional.empty(),
                heldBy == Planned.HeldBy.PHASE ? awaited : Optional.empty(),
                Math.toIntExact(tiesOf(part)
                        .filter(each -> each.freeFrom(decision).isEmpty())
                        .count()));
    }

    private static Planned.HeldBy heldBy(YearMonth possible, YearMonth byWork, YearMonth byContract) {
        if (possible.equals(byWork)) {
            return Planned.HeldBy.WORK;
        }
        return possible.equals(byContract) ? Planned.HeldBy.CONTRACT : Planned.HeldBy.PHASE;
    }

    /// The contract that is free last, of those of which that is known.
    private Optional<Tie> longest(TakingPart part) {
        return tiesOf(part)
                .filter(tie -> tie.freeFrom(decision).isPresent())
                .max(Comparator.comparing(tie -> tie.freeFrom(decision).orElse(decision)));
    }

    private Stream<Tie> tiesOf(TakingPart part) {
        return ties.stream()
                .filter(tie ->
                        tie.partner().equals(part.partner()) && tie.service().equals(part.service()));
    }

    /// When an earlier phase stands for a partner: with its own services of that phase, or, where it has none in it, as
    /// soon as it stands for anyone.
    private YearMonth liveOf(String phase, String partner) {
        List<YearMonth> own = livesOf(phase, line -> line.partner().equals(partner));
        if (!own.isEmpty()) {
            return own.getLast();
        }
        List<YearMonth> any = livesOf(phase, _ -> true);
        return any.isEmpty() ? decision : any.getFirst();
    }

    private List<YearMonth> livesOf(String phase, Predicate<Planned> of) {
        return planned.stream()
                .filter(line -> line.phase().equals(phase))
                .filter(of)
                .map(Planned::live)
                .sorted()
                .toList();
    }

    private static YearMonth latest(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
