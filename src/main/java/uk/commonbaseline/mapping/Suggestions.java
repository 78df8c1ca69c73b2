package uk.commonbaseline.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.warehouse.CodeMap;

/// Likely meanings, by how much a code's name is like the names of codes that were mapped before, in this and in other
/// councils, and like the names in the reference lists.
final class Suggestions {
    /// Names that are less alike are no evidence.
    static final int LEAST = 30;
    private static final int PRECEDENTS_TOLD = 3;

    private final MapDesk desk;
    private final Map<String, List<Precedent>> precedents = new HashMap<>();
    private final Map<String, List<Named>> references = new HashMap<>();

    /// @param inUse what hangs on codes, as far as it is known
    Suggestions(MapDesk desk, Collection<CodeInUse> inUse) {
        this.desk = desk;
        Map<CodeKey, CodeInUse> used = new HashMap<>();
        inUse.forEach(code -> used.put(code.key(), code));
        for (CodeKey key : desk.listMapped()) {
            List<CodeMap> meanings = desk.listInForce(key);
            if (meanings.size() == 1) {
                precedents
                        .computeIfAbsent(kind(key.dimension()), _ -> new ArrayList<>())
                        .add(precedent(meanings.getFirst(), Optional.ofNullable(used.get(key))));
            }
        }
    }

    /// A spelling of a target.
    private record Named(String target, String name, Trigrams trigrams) {}

    /// A precedent or a reference name, and how much it is like the code's name.
    private record Found(int alike, Optional<Precedent> precedent, Optional<Named> named) {
        String target() {
            return precedent
                    .map(Precedent::target)
                    .orElseGet(() -> named.orElseThrow().target());
        }
    }

    /// All that speaks for one target, the most alike first.
    private record Case(String target, List<Found> found) {
        int score() {
            return found.getFirst().alike();
        }

        /// The same likeness counts for more where more hangs on it.
        Stake behind() {
            return found.stream()
                    .filter(each -> each.alike() == score())
                    .flatMap(each -> each.precedent().stream())
                    .map(Precedent::stake)
                    .reduce(Stake.NONE, Stake::plus);
        }
    }

    private Precedent precedent(CodeMap map, Optional<CodeInUse> used) {
        String name = map.name().orElse(used.map(CodeInUse::name).orElse(map.code()));
        return new Precedent(
                MapDesk.key(map),
                desk.shortName(map.council()),
                name,
                map.target(),
                used.map(CodeInUse::stake).orElse(Stake.NONE),
                Trigrams.of(name));
    }

    /// Cost centres, teams and contracts' services all stand for services, so they are evidence for one another.
    private static String kind(String dimension) {
        return dimension.equals("subjective") || dimension.equals("indicator") ? dimension : "service";
    }

    /// The likeliest target that is not among the refused ones.
    Suggested suggest(CodeKey key, String name, Set<String> refused) {
        List<Case> cases = cases(key, name).stream()
                .filter(each -> !refused.contains(each.target()))
                .toList();
        return cases.isEmpty()
                ? Neighbours.suggest(key, precedents.getOrDefault(kind(key.dimension()), List.of()))
                        .filter(each -> name.equals(key.code()) && !refused.contains(each.target()))
                        .orElse(Suggested.NOTHING)
                : new Suggested(cases.getFirst().target(), cases.getFirst().score(), evidence(key, cases));
    }

    private List<Case> cases(CodeKey key, String name) {
        Map<String, List<Found>> byTarget = new HashMap<>();
        Trigrams trigrams = Trigrams.of(name);
        for (Precedent precedent : precedents.getOrDefault(kind(key.dimension()), List.of())) {
            if (!precedent.key().equals(key)) {
                add(byTarget, new Found(alike(key, trigrams, precedent), Optional.of(precedent), Optional.empty()));
            }
        }
        for (Named named : references.computeIfAbsent(key.dimension(), this::named)) {
            boolean same = isSameIndicator(key, named.target());
            int alike = same ? 100 : trigrams.percentAlike(named.trigrams());
            add(byTarget, new Found(alike, Optional.empty(), Optional.of(named)));
        }
        return byTarget.entrySet().stream()
                .map(each -> new Case(each.getKey(), sorted(each.getValue(), key)))
                .sorted(Comparator.comparingInt(Case::score)
                        .reversed()
                        .thenComparing(Case::behind, Stake.MOST_FIRST)
                        .thenComparing(Case::target))
                .toList();
    }

    private static int alike(CodeKey key, Trigrams trigrams, Precedent precedent) {
        return isSameIndicator(key, precedent.key().code()) ? 100 : trigrams.percentAlike(precedent.trigrams());
    }

    private static void add(Map<String, List<Found>> byTarget, Found found) {
        if (found.alike() >= LEAST) {
            byTarget.computeIfAbsent(found.target(), _ -> new ArrayList<>()).add(found);
        }
    }

    /// Indicators bear national numbers, which councils write in their own ways: BV 8, BV008, BVPI 8.
    private static boolean isSameIndicator(CodeKey key, String code) {
        return key.dimension().equals("indicator") && nationalNumber(key.code()).equals(nationalNumber(code));
    }

    private static String nationalNumber(String code) {
        return code.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .replaceFirst("^bvpi", "bv")
                .replaceAll("(?<=[a-z]|^)0+(?=\\d)", "");
    }

    private static List<Found> sorted(List<Found> found, CodeKey key) {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::alike)
                        .reversed()
                        .thenComparing(each -> !isOfSameDimension(each, key))
                        .thenComparing(
                                each -> each.precedent().map(Precedent::stake).orElse(Stake.NONE), Stake.MOST_FIRST)
                        .thenComparing(
                                each -> each.precedent().map(Precedent::words).orElse("")))
                .toList();
    }

    private static boolean isOfSameDimension(Found found, CodeKey key) {
        return found.precedent()
                .filter(precedent -> precedent.key().dimension().equals(key.dimension()))
                .isPresent();
    }

    private List<Named> named(String dimension) {
        return desk.targets(dimension).stream()
                .flatMap(target ->
                        target.names().stream().map(name -> new Named(target.code(), name, Trigrams.of(name))))
                .toList();
    }

    private static String reference(CodeKey key, Found found) {
        String how = isSameIndicator(key, found.target()) ? "the same number" : found.alike() + "% alike";
        return "%s is called \"%s\" (%s)"
                .formatted(found.target(), found.named().orElseThrow().name(), how);
    }

    private static String evidence(CodeKey key, List<Case> cases) {
        Case best = cases.getFirst();
        List<String> words = new ArrayList<>();
        List<Found> decided = best.found().stream()
                .filter(each -> each.precedent().isPresent())
                .toList();
        decided.stream()
                .limit(PRECEDENTS_TOLD)
                .forEach(each -> words.add("%s (%d%% alike)"
                        .formatted(each.precedent().orElseThrow().words(), each.alike())));
        int more = decided.size() - PRECEDENTS_TOLD;
        if (more > 0) {
            words.add(more == 1 ? "so has 1 more" : "so have %d more".formatted(more));
        }
        best.found().stream()
                .filter(each -> each.named().isPresent())
                .findFirst()
                .ifPresent(each -> words.add(reference(key, each)));
        cases.stream()
                .skip(1)
                .findFirst()
                .ifPresent(next -> words.add("next best is %s (%d%% alike)".formatted(next.target(), next.score())));
        return String.join("; ", words);
    }
}
