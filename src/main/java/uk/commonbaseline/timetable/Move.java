package uk.commonbaseline.timetable;

import java.time.YearMonth;
import java.util.List;

/// Services that are planned to move together.
///
/// @param phase its name, once in an option
/// @param services codes of those that move
/// @param wanted the month from which they are to be provided together
/// @param monthsToMove how long the work takes before that; 0 or more
/// @param after names of phases that must be live before this work begins
record Move(String phase, List<String> services, YearMonth wanted, int monthsToMove, List<String> after) {
    Move {
        services = List.copyOf(services);
        after = List.copyOf(after);
    }
}
