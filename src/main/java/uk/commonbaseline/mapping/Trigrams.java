package uk.commonbaseline.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The groups of three letters in a name, by which names are compared. As PostgreSQL's pg_trgm has it: each word counts
/// with two spaces before it and one behind, each group once. Ours works without a database, and with any.
final class Trigrams {
    private final int[] groups;

    private Trigrams(int[] groups) {
        this.groups = groups;
    }

    static Trigrams of(String name) {
        return of(Words.of(name));
    }

    private static Trigrams of(List<String> words) {
        return new Trigrams(words.stream()
                .flatMapToInt(Trigrams::groups)
                .distinct()
                .sorted()
                .toArray());
    }

    private static IntStream groups(String word) {
        String padded = "  " + word + " ";
        return IntStream.range(0, padded.length() - 2)
                .map(at -> (padded.charAt(at) << 20) ^ (padded.charAt(at + 1) << 10) ^ padded.charAt(at + 2));
    }

    /// Groups in both of groups in either, in whole percent: 100 for the same words, 0 where no group is shared.
    int percentAlike(Trigrams other) {
        int most = Math.max(groups.length, other.groups.length);
        return most == 0 ? 0 : percent(shared(other), groups.length + other.groups.length);
    }

    private static int percent(int shared, int both) {
        int either = both - shared;
        return (shared * 200 + either) / (either * 2);
    }

    private int shared(Trigrams other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < groups.length && there < other.groups.length) {
            int order = Integer.compare(groups[here], other.groups[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// Whether two names could be that much alike at all, which is quickly told.
    boolean mayBeAlike(Trigrams other, int percent) {
        int fewer = Math.min(groups.length, other.groups.length);
        int more = Math.max(groups.length, other.groups.length);
        return fewer * 100L >= (long) more * (percent - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trigrams trigrams && Arrays.equals(groups, trigrams.groups);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(groups);
    }
}
