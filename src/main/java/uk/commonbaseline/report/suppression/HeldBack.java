package uk.commonbaseline.report.suppression;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What an edition doesn't print.
///
/// @param refs of figures
/// @param lost names of small numbers that earlier editions gave away, so that nothing can protect them now
public record HeldBack(Set<String> refs, Set<String> lost) {
    public static final HeldBack NOTHING = new HeldBack(Set.of(), Set.of());

    public HeldBack {
        refs = Collections.unmodifiableSet(new TreeSet<>(refs));
        lost = Collections.unmodifiableSet(new TreeSet<>(lost));
    }

    /// Both together.
    public HeldBack with(HeldBack other) {
        return new HeldBack(union(refs, other.refs), union(lost, other.lost));
    }

    /// What is left of what would be printed.
    public List<Printed> without(List<Printed> printed) {
        return printed.stream().filter(each -> !refs.contains(each.ref())).toList();
    }

    public boolean holds(String ref) {
        return refs.contains(ref);
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
