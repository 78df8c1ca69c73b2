package uk.commonbaseline.report.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// Decides what an edition holds back: the numbers that are too small themselves, and as many others as it takes that
/// these can't be worked out by adding and subtracting what is printed; also not by a partner that knows its own rows,
/// nor with what was told before.
public final class Suppressor {
    private final Owners owned;
    private final boolean alsoWhatGivesThemAway;

    /// Which partner each atom belongs to.
    private record Owners(List<String> owners) {
        IntPredicate of(String owner) {
            return atom -> !owner.isEmpty() && owners.get(atom).equals(owner);
        }
    }

    /// @param owners the partner of each atom
    public Suppressor(List<String> owners) {
        this(owners, true);
    }

    /// One that can be told to hold back the small numbers only, which protects nothing.
    Suppressor(List<String> owners, boolean alsoWhatGivesThemAway) {
        this.owned = new Owners(List.copyOf(owners));
        this.alsoWhatGivesThemAway = alsoWhatGivesThemAway;
    }

    /// Decides for one edition.
    ///
    /// @param printed what it would print
    /// @param known what its readers know from other editions
    /// @param readers partners who may read it, each knowing its own rows; empty text for anybody else
    public HeldBack decide(List<Printed> printed, List<Sum> known, List<Secret> secrets, List<String> readers) {
        Set<String> held = new TreeSet<>(tooSmall(printed, secrets, readers));
        Set<String> lost = new TreeSet<>();
        if (alsoWhatGivesThemAway) {
            readers.forEach(reader -> protectFrom(reader, printed, known, secrets, held, lost));
        }
        return new HeldBack(held, lost);
    }

    /// What need not be held back after all: figures that anybody can add up from those that are printed. Printing them
    /// tells nobody anything new, and a reader does not wonder at them.
    public HeldBack released(List<Printed> printed, HeldBack held) {
        Span span = new Span(held.without(printed).stream().map(Printed::sum).toList());
        Set<String> needed = new TreeSet<>(held.refs());
        printed.stream()
                .filter(each -> held.holds(each.ref()) && !each.sum().isEmpty())
                .filter(each -> span.findWayTo(each.sum()).isPresent())
                .forEach(each -> needed.remove(each.ref()));
        return new HeldBack(needed, held.lost());
    }

    private static Set<String> tooSmall(List<Printed> printed, List<Secret> secrets, List<String> readers) {
        Set<Sum> small = new HashSet<>();
        secrets.stream()
                .filter(secret -> !secret.sum().isEmpty() && !readers.equals(List.of(secret.owner())))
                .forEach(secret -> small.add(secret.sum().scaled()));
        Set<String> held = new HashSet<>();
        printed.stream()
                .filter(each ->
                        !each.sum().isEmpty() && small.contains(each.sum().scaled()))
                .forEach(each -> held.add(each.ref()));
        return held;
    }

    private void protectFrom(
            String reader,
            List<Printed> printed,
            List<Sum> known,
            List<Secret> secrets,
            Set<String> held,
            Set<String> lost) {
        IntPredicate own = owned.of(reader);
        List<Secret> left = secrets.stream()
                .filter(secret -> !secret.owner().equals(reader) || reader.isEmpty())
                .map(secret ->
                        new Secret(secret.name(), secret.owner(), secret.sum().without(own), secret.size()))
                .filter(secret -> !secret.sum().isEmpty())
                .toList();
        List<Sum> before = known.stream().map(sum -> sum.without(own)).toList();
        List<Way> ways;
        do {
            ways = ways(own, printed, before, left, held, lost);
            block(ways, held);
        } while (!ways.isEmpty());
    }

    /// How a secret can be worked out: from which of the figures that could still be held back.
    private record Way(Secret to, List<Printed> over) {}

    private static List<Way> ways(
            IntPredicate own,
            List<Printed> printed,
            List<Sum> before,
            List<Secret> secrets,
            Set<String> held,
            Set<String> lost) {
        List<Printed> shown =
                printed.stream().filter(each -> !held.contains(each.ref())).toList();
        List<Sum> all = new ArrayList<>(before);
        shown.forEach(each -> all.add(each.sum().without(own)));
        Span span = new Span(all);
        List<Way> ways = new ArrayList<>();
        for (Secret secret : secrets) {
            Optional<Set<Integer>> way = span.findWayTo(secret.sum());
            List<Printed> over = way.stream()
                    .flatMap(Set::stream)
                    .filter(number -> number >= before.size())
                    .map(number -> shown.get(number - before.size()))
                    .toList();
            if (!over.isEmpty()) {
                ways.add(new Way(secret, over));
            } else if (way.isPresent()) {
                lost.add(secret.name());
            }
        }
        return ways;
    }

    /// Holds back one figure of each way; the one that is missed least, and large enough to hide the secret behind it.
    private static void block(List<Way> ways, Set<String> held) {
        List<Way> open = new ArrayList<>(ways);
        while (!open.isEmpty()) {
            IdentityHashMap<Printed, BigDecimal> hides = new IdentityHashMap<>();
            IdentityHashMap<Printed, Integer> blocks = new IdentityHashMap<>();
            open.forEach(way -> way.over().forEach(each -> {
                hides.merge(each, way.to().size().abs(), BigDecimal::max);
                blocks.merge(each, 1, Integer::sum);
            }));
            Printed least = hides.keySet().stream()
                    .min(Comparator.comparingInt(Printed::rank)
                            .thenComparing(
                                    each -> each.size().abs().compareTo(hides.getOrDefault(each, BigDecimal.ZERO)) < 0)
                            .thenComparingInt(each -> -blocks.getOrDefault(each, 0))
                            .thenComparing(each -> each.size().abs())
                            .thenComparing(Printed::ref))
                    .orElseThrow();
            held.add(least.ref());
            open.removeIf(way -> way.over().contains(least));
        }
    }
}
