package uk.commonbaseline.uncertainty;

import static java.nio.charset.StandardCharsets.UTF_8;

import uk.commonbaseline.partnership.Sha256;

/// Random numbers that are looked up, not drawn one after the other: each follows from the seed, a name and the number
/// of the draw alone. So no order of lines and no number of threads changes any of them.
record Chance(long key) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double STEP = 0x1p-53;

    /// The numbers of one name.
    static Chance of(long seed, String... name) {
        String whole = seed + "\n" + String.join("\n", name);
        return new Chance(
                Long.parseUnsignedLong(Sha256.of(whole.getBytes(UTF_8)).substring(0, 16), 16));
    }

    /// Evenly spread between 0 and 1, both excluded.
    double uniform(long draw) {
        return ((mixed(key + draw * GOLDEN) >>> 11) + 0.5) * STEP;
    }

    /// Fills an array with uniform numbers of the draws from `first` on.
    void uniforms(long first, double[] into, int count) {
        for (int at = 0; at < count; at++) {
            into[at] = uniform(first + at);
        }
    }

    /// Fills an array with standard normal numbers of the draws from `first` on.
    void normals(long first, double[] into, int count) {
        for (int at = 0; at < count; at++) {
            into[at] = Normal.quantile(uniform(first + at));
        }
    }

    /// The finisher of SplitMix64: each bit of the counter moves each bit of the answer.
    private static long mixed(long counter) {
        long z = counter;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
