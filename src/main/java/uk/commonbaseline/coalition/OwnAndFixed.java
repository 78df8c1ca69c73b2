package uk.commonbaseline.coalition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// Worth that is the sum of what each member brings, and of what is there once however many they are.
///
/// @param own what each player brings when in
/// @param fixed what comes besides as soon as the coalition stands; it stops when the last one leaves
/// @param smallest the fewest members with which there is a coalition at all; fewer are worth nothing
record OwnAndFixed(List<BigDecimal> own, BigDecimal fixed, int smallest) implements Worth {
    OwnAndFixed {
        own = List.copyOf(own);
    }

    @Override
    public BigDecimal of(long coalition) {
        if (!stands(coalition)) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = fixed;
        for (long left = coalition; left != 0; left &= left - 1) {
            sum = sum.add(own.get(Long.numberOfTrailingZeros(left)));
        }
        return sum;
    }

    /// Each coalition's sum is that of one member fewer, and that member's.
    @Override
    public BigDecimal[] ofAll(int players) {
        BigDecimal[] worths = new BigDecimal[1 << players];
        worths[0] = fixed;
        for (int coalition = 1; coalition < worths.length; coalition++) {
            worths[coalition] =
                    worths[coalition & (coalition - 1)].add(own.get(Integer.numberOfTrailingZeros(coalition)));
        }
        for (int coalition = 0; coalition < worths.length; coalition++) {
            if (!stands(coalition)) {
                worths[coalition] = BigDecimal.ZERO;
            }
        }
        return worths;
    }

    /// The same among some players only.
    ///
    /// @param players in ascending order; the first of them becomes player 0
    OwnAndFixed among(int[] players) {
        return new OwnAndFixed(Arrays.stream(players).mapToObj(own::get).toList(), fixed, smallest);
    }

    private boolean stands(long coalition) {
        return coalition != 0 && Long.bitCount(coalition) >= smallest;
    }
}
