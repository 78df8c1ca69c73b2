package uk.commonbaseline.options;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Services that move together.
///
/// @param name unique within the option
/// @param live when they are to go live
/// @param monthsToMove how long the move takes before that, 0 or more
/// @param after names of phases that must be live before this one begins to move
public record Phase(String name, Set<String> services, GoLive live, int monthsToMove, List<String> after) {
    private static final String LATE = " (late)";

    public Phase {
        after = List.copyOf(after);
    }

    /// The services in the order of the alphabet, for lists.
    public List<String> inOrder() {
        return services.stream().sorted(Comparator.naturalOrder()).toList();
    }

    Phase later(int months) {
        return new Phase(name, services, live.later(months), monthsToMove, after);
    }

    /// The phase in the parts that are in time and late; one part where all of it is either.
    List<Phase> slipped(Set<String> late, int months) {
        Set<String> slips = new TreeSet<>(services);
        slips.retainAll(late);
        if (slips.isEmpty()) {
            return List.of(this);
        }
        Set<String> stays = new TreeSet<>(services);
        stays.removeAll(late);
        return stays.isEmpty()
                ? List.of(later(months))
                : List.of(
                        new Phase(name, stays, live, monthsToMove, after),
                        new Phase(name + LATE, slips, live.later(months), monthsToMove, after));
    }

    /// The earliest month in which it can go live, by those that it waits for.
    GoLive earliest(List<Phase> all) {
        int earliest = all.stream()
                .filter(other -> after.contains(other.name().replace(LATE, "")))
                .mapToInt(other -> other.live().months() + monthsToMove)
                .max()
                .orElse(0);
        return new GoLive(earliest);
    }

    /// The phases with each moved on as far as those that it waits for make it.
    static List<Phase> settled(List<Phase> phases) {
        List<Phase> settled = List.copyOf(phases);
        for (int round = 0; round < phases.size(); round++) {
            List<Phase> before = settled;
            settled = before.stream()
                    .map(phase -> phase.later(Math.max(
                            0, phase.earliest(before).months() - phase.live().months())))
                    .toList();
        }
        return settled;
    }
}
