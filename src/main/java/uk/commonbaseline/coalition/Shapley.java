package uk.commonbaseline.coalition;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Each player's average marginal contribution over all orders in which the players could join (L. S. Shapley, 1953).
///
/// @param values by player; they sum to the worth of all
/// @param errors the standard error of each value; zero where it is exact but for the 40th digit
record Shapley(List<BigDecimal> values, List<BigDecimal> errors) {
    private static final MathContext PRECISELY = new MathContext(40, HALF_EVEN);

    Shapley {
        values = List.copyOf(values);
        errors = List.copyOf(errors);
    }

    /// Over all coalitions. Takes the worth of each of 2^n, and n / 2 additions for each.
    ///
    /// @param players up to 20
    static Shapley exact(int players, Worth worth) {
        BigDecimal[] all = zeros(players + 1);
        BigDecimal[][] holding = new BigDecimal[players][];
        Arrays.setAll(holding, _ -> zeros(players + 1));
        BigDecimal[] worths = worth.ofAll(players);
        for (int coalition = 0; coalition < worths.length; coalition++) {
            int size = Integer.bitCount(coalition);
            all[size] = all[size].add(worths[coalition]);
            for (int left = coalition; left != 0; left &= left - 1) {
                BigDecimal[] of = holding[Integer.numberOfTrailingZeros(left)];
                of[size] = of[size].add(worths[coalition]);
            }
        }
        BigDecimal orders = new BigDecimal(factorial(players));
        List<BigDecimal> values = Arrays.stream(holding)
                .map(of -> marginals(all, of).divide(orders, PRECISELY))
                .toList();
        return new Shapley(values, Collections.nCopies(players, BigDecimal.ZERO));
    }

    private static BigDecimal[] zeros(int length) {
        BigDecimal[] zeros = new BigDecimal[length];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    /// The sum of a player's marginal contributions over all orders. The coalitions of a size that it can join are
    /// all of that size less those that hold it; joined, they are those of the next size that hold it.
    ///
    /// @param all worth of all coalitions, by size
    /// @param holding worth of those that hold the player, by size
    private static BigDecimal marginals(BigDecimal[] all, BigDecimal[] holding) {
        List<BigInteger> orders = orders(all.length - 1);
        BigDecimal sum = BigDecimal.ZERO;
        for (int size = 0; size < orders.size(); size++) {
            BigDecimal brought = holding[size + 1].add(holding[size]).subtract(all[size]);
            sum = sum.add(brought.multiply(new BigDecimal(orders.get(size))));
        }
        return sum;
    }

    /// In how many orders exactly these players stand before one, by how many they are.
    private static List<BigInteger> orders(int players) {
        return IntStream.range(0, players)
                .mapToObj(before -> factorial(before).multiply(factorial(players - before - 1)))
                .toList();
    }

    private static BigInteger factorial(int n) {
        return IntStream.rangeClosed(2, n).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /// Over so many orders drawn at random, each with its reverse. The same seed draws the same orders.
    ///
    /// @param pairs of orders, at least two
    static Shapley sampled(int players, Worth worth, int pairs, long seed) {
        Random random = new Random(seed);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, players).boxed().toList());
        BigDecimal[] sums = zeros(players);
        BigDecimal[] squares = zeros(players);
        for (int pair = 0; pair < pairs; pair++) {
            Collections.shuffle(order, random);
            BigDecimal[] both = zeros(players);
            join(order, worth, both);
            join(order.reversed(), worth, both);
            for (int player = 0; player < players; player++) {
                sums[player] = sums[player].add(both[player]);
                squares[player] = squares[player].add(both[player].pow(2), PRECISELY);
            }
        }
        return averaged(sums, squares, pairs);
    }

    private static void join(List<Integer> order, Worth worth, BigDecimal[] brought) {
        long coalition = 0;
        BigDecimal before = worth.of(0);
        for (int player : order) {
            coalition |= 1L << player;
            BigDecimal after = worth.of(coalition);
            brought[player] = brought[player].add(after.subtract(before));
            before = after;
        }
    }

    /// A pair's two orders depend on each other, so the error is that of the mean over pairs.
    private static Shapley averaged(BigDecimal[] sums, BigDecimal[] squares, int pairs) {
        BigDecimal orders = BigDecimal.valueOf(2L * pairs);
        List<BigDecimal> values = new ArrayList<>();
        List<BigDecimal> errors = new ArrayList<>();
        for (int player = 0; player < sums.length; player++) {
            values.add(sums[player].divide(orders, PRECISELY));
            BigDecimal spread = squares[player].subtract(
                    sums[player].pow(2).divide(BigDecimal.valueOf(pairs), PRECISELY), PRECISELY);
            BigDecimal ofMean =
                    spread.max(BigDecimal.ZERO).divide(BigDecimal.valueOf(4L * pairs * (pairs - 1L)), PRECISELY);
            errors.add(ofMean.sqrt(PRECISELY));
        }
        return new Shapley(values, errors);
    }
}
