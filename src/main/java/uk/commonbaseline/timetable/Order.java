package uk.commonbaseline.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts phases in an order in which each comes behind those that it waits for.
final class Order {
    private final Map<String, Move> byName = new LinkedHashMap<>();
    private final List<Move> ordered = new ArrayList<>();
    private final List<String> path = new ArrayList<>();

    private Order() {}

    /// In their own order where they don't wait for each other.
    ///
    /// @throws PhasesInACircle when they wait for each other; the message names them
    /// @throws IllegalArgumentException when one waits for a phase that there is not
    static List<Move> of(List<Move> moves) {
        Order order = new Order();
        moves.forEach(move -> order.byName.put(move.phase(), move));
        moves.forEach(order::place);
        return List.copyOf(order.ordered);
    }

    private void place(Move move) {
        if (ordered.contains(move)) {
            return;
        }
        int before = path.indexOf(move.phase());
        path.add(move.phase());
        if (before >= 0) {
            throw new PhasesInACircle(path.subList(before, path.size()));
        }
        move.after().forEach(name -> place(known(name, move)));
        path.removeLast();
        ordered.add(move);
    }

    private Move known(String name, Move waiting) {
        Move known = byName.get(name);
        if (known == null) {
            throw new IllegalArgumentException(
                    "%s is to come after %s, which there is not".formatted(waiting.phase(), name));
        }
        return known;
    }
}
