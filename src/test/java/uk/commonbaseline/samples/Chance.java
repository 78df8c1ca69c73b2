package uk.commonbaseline.samples;

import java.util.List;
import java.util.Random;

/// Repeatable chance: the same name gives the same draws on every machine, whatever else is drawn elsewhere.
final class Chance {
    private static final long SEED = 20_080_331L;

    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    static Chance of(String name) {
        return new Chance(SEED * 31 + name.hashCode());
    }

    /// A number from 0 to below `bound`.
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    <T> T pick(List<T> among) {
        return among.get(below(among.size()));
    }
}
