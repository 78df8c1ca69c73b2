package uk.commonbaseline.options;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Services that move together.
///
/// @param name unique within the option
/// @param live when they are to go live
/// @param monthsToMove how long the move takes before that, 0 or more
/// @param after names of phases that must be live before this one begins to move
public record Phase(String name, Set<String> services, GoLive live, int monthsToMove, List<String> after) {
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
}
