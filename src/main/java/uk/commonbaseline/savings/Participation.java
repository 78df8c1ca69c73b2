package uk.commonbaseline.savings;

import java.util.List;
import java.util.Set;

/// Which partner takes part with which service.
record Participation(Set<Pair> pairs) {
    Participation {
        pairs = Set.copyOf(pairs);
    }

    boolean includes(String partner, String service) {
        return pairs.contains(new Pair(partner, service));
    }

    /// Partners that take part with at least one service, in the order of `all`.
    List<String> partnersAmong(List<String> all) {
        return all.stream()
                .filter(partner ->
                        pairs.stream().anyMatch(pair -> pair.partner().equals(partner)))
                .toList();
    }

    record Pair(String partner, String service) {}
}
