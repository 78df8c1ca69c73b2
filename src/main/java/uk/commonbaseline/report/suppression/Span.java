package uk.commonbaseline.report.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// All numbers that can be worked out from a list of known sums by adding and subtracting multiples of them, found by
/// Gaussian elimination. The rows are few-celled, so short ones come first and are never filled up.
final class Span {
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Integer> rowOfPivot = new HashMap<>();
    private final Map<Integer, Integer> uses = new HashMap<>();

    /// A sum, less multiples of the rows before it.
    ///
    /// @param pivot the atom by which it is taken away from others; its part is 1
    /// @param madeOf which known sums it was made of, and how much of each
    private record Row(int pivot, Map<Integer, Long> parts, Map<Integer, Long> madeOf) {}

    Span(List<Sum> known) {
        known.forEach(sum -> sum.parts().keySet().forEach(atom -> uses.merge(atom, 1, Integer::sum)));
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < known.size(); number++) {
            order.add(number);
        }
        order.sort(Comparator.comparingInt(number -> known.get(number).parts().size()));
        order.forEach(number -> add(number, known.get(number)));
    }

    /// Which of the known sums give this one; empty when they don't.
    Optional<Set<Integer>> findWayTo(Sum wanted) {
        Map<Integer, Long> parts = new HashMap<>(wanted.parts());
        Map<Integer, Long> madeOf = new HashMap<>();
        reduce(parts, madeOf);
        return parts.isEmpty() ? Optional.of(madeOf.keySet()) : Optional.empty();
    }

    private void add(int number, Sum sum) {
        Map<Integer, Long> parts = new HashMap<>(sum.parts());
        Map<Integer, Long> madeOf = new HashMap<>();
        madeOf.put(number, 1L);
        reduce(parts, madeOf);
        if (parts.isEmpty()) {
            return;
        }
        int pivot = parts.keySet().stream()
                .min(Comparator.<Integer>comparingInt(atom -> uses.getOrDefault(atom, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        long inverse = Field.inverse(parts.getOrDefault(pivot, 1L));
        parts.replaceAll((_, factor) -> Field.times(factor, inverse));
        madeOf.replaceAll((_, factor) -> Field.times(factor, inverse));
        rowOfPivot.put(pivot, rows.size());
        rows.add(new Row(pivot, parts, madeOf));
    }

    private void reduce(Map<Integer, Long> parts, Map<Integer, Long> madeOf) {
        PriorityQueue<Integer> due = new PriorityQueue<>();
        parts.keySet().forEach(atom -> addIfPivot(due, atom));
        while (!due.isEmpty()) {
            Row row = rows.get(due.remove());
            Long factor = parts.get(row.pivot());
            if (factor != null) {
                row.parts().forEach((atom, part) -> {
                    if (take(parts, atom, Field.times(factor, part))) {
                        addIfPivot(due, atom);
                    }
                });
                row.madeOf().forEach((number, part) -> take(madeOf, number, Field.times(factor, part)));
            }
        }
    }

    private void addIfPivot(PriorityQueue<Integer> due, int atom) {
        Integer row = rowOfPivot.get(atom);
        if (row != null) {
            due.add(row);
        }
    }

    /// Whether there was none of it before.
    private static boolean take(Map<Integer, Long> from, int key, long amount) {
        Long before = from.get(key);
        long left = Field.minus(before == null ? 0 : before, amount);
        if (left == 0) {
            from.remove(key);
        } else {
            from.put(key, left);
        }
        return before == null;
    }
}
