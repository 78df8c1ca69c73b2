package uk.commonbaseline.options;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which partner takes part with which service.
public record Participation(Set<Pair> pairs) {
    public Participation {
        pairs = Set.copyOf(pairs);
    }

    public boolean includes(String partner, String service) {
        return pairs.contains(new Pair(partner, service));
    }

    /// Partners that take part with at least one service, in the order of `all`.
    public List<String> partnersAmong(List<String> all) {
        return all.stream()
                .filter(partner ->
                        pairs.stream().anyMatch(pair -> pair.partner().equals(partner)))
                .toList();
    }

    /// All services with which anybody takes part.
    public Set<String> services() {
        return pairs.stream().map(Pair::service).collect(Collectors.toCollection(TreeSet::new));
    }

    Participation without(Predicate<Pair> those) {
        return new Participation(pairs.stream().filter(those.negate()).collect(Collectors.toSet()));
    }

    Participation with(Set<Pair> more) {
        Set<Pair> all = new HashSet<>(pairs);
        all.addAll(more);
        return new Participation(all);
    }

    /// One partner's service.
    public record Pair(String partner, String service) {}
}
