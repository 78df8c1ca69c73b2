package uk.commonbaseline.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.commonbaseline.mapping.Inconsistency.Side;
import uk.commonbaseline.warehouse.CodeMap;
import uk.commonbaseline.warehouse.CodeMaps;

/// Finds names that are the same, or nearly, and are mapped differently by different councils.
final class Consistency {
    /// Names at least this much alike, in percent, are taken to mean the same.
    static final int NEARLY = 80;

    private final MapDesk desk;
    private final Map<CodeKey, CodeInUse> used = new HashMap<>();

    Consistency(MapDesk desk, Collection<CodeInUse> inUse) {
        this.desk = desk;
        inUse.forEach(code -> used.put(code.key(), code));
    }

    /// A code with what it means, all its targets in one text.
    private record Decided(CodeKey key, String name, String target, Stake stake, Trigrams trigrams) {}

    /// The questions, the most at stake first.
    List<Inconsistency> list() {
        return CodeMaps.DIMENSIONS.stream()
                .flatMap(dimension -> groups(decided(dimension)).stream()
                        .filter(Consistency::isAtOdds)
                        .map(group -> inconsistency(dimension, group)))
                .sorted(Comparator.comparing(Inconsistency::pounds)
                        .reversed()
                        .thenComparing(Inconsistency::fte, Comparator.reverseOrder())
                        .thenComparing(Inconsistency::words))
                .toList();
    }

    private List<Decided> decided(String dimension) {
        return desk.listMapped().stream()
                .filter(key -> key.dimension().equals(dimension))
                .sorted(CodeKey.ORDER)
                .map(this::decided)
                .toList();
    }

    private Decided decided(CodeKey key) {
        List<CodeMap> meanings = desk.listInForce(key);
        Optional<CodeInUse> use = Optional.ofNullable(used.get(key));
        String name = meanings.getFirst().name().orElse(use.map(CodeInUse::name).orElse(key.code()));
        String target = meanings.stream()
                .map(meaning -> meaning.target()
                        + meaning.weight()
                                .map(weight -> " " + weight.stripTrailingZeros().toPlainString() + "%")
                                .orElse(""))
                .sorted()
                .collect(Collectors.joining(" + "));
        return new Decided(key, name, target, use.map(CodeInUse::stake).orElse(Stake.NONE), Trigrams.of(name));
    }

    /// Names that are alike, also by way of a third, stand together.
    private static Collection<List<Decided>> groups(List<Decided> all) {
        int[] leader = new int[all.size()];
        for (int one = 0; one < leader.length; one++) {
            leader[one] = one;
            for (int other = 0; other < one; other++) {
                if (areAlike(all.get(one), all.get(other))) {
                    leader[find(leader, one)] = find(leader, other);
                }
            }
        }
        Map<Integer, List<Decided>> groups = new LinkedHashMap<>();
        for (int one = 0; one < leader.length; one++) {
            groups.computeIfAbsent(find(leader, one), _ -> new ArrayList<>()).add(all.get(one));
        }
        return groups.values();
    }

    private static boolean areAlike(Decided one, Decided other) {
        return one.trigrams().mayBeAlike(other.trigrams(), NEARLY)
                && one.trigrams().percentAlike(other.trigrams()) >= NEARLY;
    }

    private static int find(int[] leader, int one) {
        int at = one;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    /// Two councils have it differently: each gives the words a meaning that the other does not. Where one council only
    /// tells apart by code what another does not, they agree.
    private static boolean isAtOdds(List<Decided> group) {
        List<Set<String>> targets = group.stream()
                .collect(Collectors.groupingBy(
                        each -> each.key().council(), Collectors.mapping(Decided::target, Collectors.toSet())))
                .values()
                .stream()
                .distinct()
                .toList();
        return targets.stream()
                .anyMatch(
                        one -> targets.stream().anyMatch(other -> !one.containsAll(other) && !other.containsAll(one)));
    }

    private Inconsistency inconsistency(String dimension, List<Decided> group) {
        List<Decided> sorted = group.stream()
                .sorted(Comparator.comparing(Decided::stake, Stake.MOST_FIRST)
                        .thenComparing(Decided::key, CodeKey.ORDER))
                .toList();
        Stake stake = sorted.stream().map(Decided::stake).reduce(Stake.NONE, Stake::plus);
        return new Inconsistency(
                dimension,
                sorted.getFirst().name(),
                sorted.stream().map(Consistency::side).toList(),
                stake.moved().amount(),
                stake.fte().amount(),
                question(sorted));
    }

    private static Side side(Decided each) {
        return new Side(
                each.key().council(),
                each.key().code(),
                each.name(),
                each.target(),
                each.stake().pounds().amount(),
                each.stake().fte().amount());
    }

    private String question(List<Decided> sorted) {
        Map<String, List<Decided>> byTarget = sorted.stream()
                .collect(Collectors.groupingBy(Decided::target, LinkedHashMap::new, Collectors.toList()));
        String parts = byTarget.entrySet().stream()
                .map(each -> "%s at %s".formatted(each.getKey(), places(each.getValue())))
                .collect(Collectors.joining(", but "));
        return "\"%s\" is %s. Do all mean the same, and which is right?"
                .formatted(sorted.getFirst().name(), parts);
    }

    private String places(List<Decided> same) {
        return same.stream()
                .map(each -> "%s (%s \"%s\", %s)"
                        .formatted(
                                desk.shortName(each.key().council()),
                                each.key().code(),
                                each.name(),
                                each.stake().words()))
                .collect(Collectors.joining(" and "));
    }
}
