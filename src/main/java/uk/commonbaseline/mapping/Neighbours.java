package uk.commonbaseline.mapping;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a code's place in the council's numbering says, where its name says nothing: ledgers and establishments number
/// one department's codes in one range. It is weak evidence, and scored so.
final class Neighbours {
    /// Never more than names that are half alike.
    private static final int MOST = 50;
    private static final int SHORTEST = 2;

    private Neighbours() {}

    /// The target of most codes of the same council and dimension that begin like this one, as long as possible.
    static Optional<Suggested> suggest(CodeKey key, List<Precedent> precedents) {
        List<Precedent> own = precedents.stream()
                .filter(each -> each.key().council().equals(key.council())
                        && each.key().dimension().equals(key.dimension())
                        && !each.key().code().equals(key.code()))
                .toList();
        for (int length = key.code().length() - 1; length >= SHORTEST; length--) {
            String begins = key.code().substring(0, length);
            List<Precedent> beside = own.stream()
                    .filter(each -> each.key().code().startsWith(begins))
                    .toList();
            if (!beside.isEmpty()) {
                return Optional.of(suggested(begins, beside));
            }
        }
        return Optional.empty();
    }

    private static Suggested suggested(String begins, List<Precedent> beside) {
        Map<String, Long> targets = beside.stream()
                .collect(Collectors.groupingBy(Precedent::target, LinkedHashMap::new, Collectors.counting()));
        Map.Entry<String, Long> most = targets.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        int score = (int) (MOST * most.getValue() / beside.size());
        return new Suggested(
                most.getKey(),
                score,
                "the code has no name; of the %d mapped codes of %s that begin with %s, %d are %s"
                        .formatted(beside.size(), beside.getFirst().whose(), begins, most.getValue(), most.getKey()));
    }
}
