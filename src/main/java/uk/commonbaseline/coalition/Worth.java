package uk.commonbaseline.coalition;

import java.math.BigDecimal;
import java.util.Arrays;

/// What each coalition is worth by itself: the rule of a cooperative game.
@FunctionalInterface
interface Worth {
    /// Exact, not rounded; zero where nobody is in.
    ///
    /// @param coalition bit i is set where player i is in, from bit 0
    BigDecimal of(long coalition);

    /// The worth of every coalition of so many players, by its bits.
    default BigDecimal[] ofAll(int players) {
        BigDecimal[] worths = new BigDecimal[1 << players];
        Arrays.setAll(worths, this::of);
        return worths;
    }
}
