package uk.commonbaseline.timetable;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When one service of one partner moves.
///
/// @param wanted the month that the option asks for
/// @param possible the first month that contracts, earlier phases and the work itself allow
/// @param monthsToMove length of the work before going live
/// @param heldBy what decides on `possible`
/// @param tie the contract, where one decides
/// @param awaited the earlier phase, where one decides
/// @param open contracts of the service that run on until a notice that nobody knows
record Planned(
        String phase,
        String partner,
        String service,
        YearMonth wanted,
        YearMonth possible,
        int monthsToMove,
        HeldBy heldBy,
        Optional<Tie> tie,
        Optional<String> awaited,
        int open) {

    /// What lies in the way longest.
    enum HeldBy {
        /// The work itself, from the decision on.
        WORK,
        CONTRACT,
        PHASE
    }

    /// The month in which it goes live: as wanted, or as soon after that as it can.
    YearMonth live() {
        return wanted.isAfter(possible) ? wanted : possible;
    }

    /// The month in which the work begins.
    YearMonth begins() {
        return live().minusMonths(monthsToMove);
    }

    /// Months by which it could come earlier than the option asks for; negative where it comes so much later.
    int slack() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(possible, wanted));
    }
}
