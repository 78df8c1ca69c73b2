package uk.commonbaseline.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The axioms that define the value, on random games of two to eight players; and the estimate against the exact value.
class ShapleyTest {
    private static final BigDecimal NOTHING = new BigDecimal("1e-30");

    /// Any worth for each coalition, in hundredths of a penny, below zero too.
    record Game(int players, List<BigDecimal> worths) implements Worth {
        @Override
        public BigDecimal of(long coalition) {
            return worths.get(Math.toIntExact(coalition));
        }

        static Game random(int players, Random random) {
            List<BigDecimal> worths = new ArrayList<>(List.of(BigDecimal.ZERO));
            for (int coalition = 1; coalition < 1 << players; coalition++) {
                worths.add(BigDecimal.valueOf(random.nextLong(-90_000_000_000L, 90_000_000_000L), 4));
            }
            return new Game(players, worths);
        }

        Shapley shapley() {
            return Shapley.exact(players, this);
        }
    }

    static Stream<Game> games() {
        Random random = new Random(20_080_331);
        return Stream.generate(() -> Game.random(random.nextInt(2, 9), random)).limit(200);
    }

    @ParameterizedTest
    @MethodSource("games")
    void values_sum_to_the_worth_of_all(Game game) {
        assertEqual(sum(game.shapley().values()), game.of((1L << game.players()) - 1));
    }

    @ParameterizedTest
    @MethodSource("games")
    void players_who_bring_the_same_get_the_same(Game game) {
        Worth alike = coalition -> game.of(coalition).add(game.of(exchanged(coalition)));
        List<BigDecimal> values = Shapley.exact(game.players(), alike).values();
        assertEqual(values.get(0), values.get(1));
    }

    /// The coalition with players 0 and 1 in each other's place.
    private static long exchanged(long coalition) {
        return (coalition & ~3L) | ((coalition & 1) << 1) | ((coalition & 2) >> 1);
    }

    @ParameterizedTest
    @MethodSource("games")
    void who_brings_nothing_gets_nothing(Game game) {
        Worth withoutTheFirst = coalition -> game.of(coalition & ~1L);
        assertEqual(Shapley.exact(game.players(), withoutTheFirst).values().getFirst(), BigDecimal.ZERO);
    }

    @ParameterizedTest
    @MethodSource("games")
    void values_of_two_games_add_up(Game game) {
        Game other = Game.random(game.players(), new Random(game.worths().hashCode()));
        Worth together = coalition -> game.of(coalition).add(other.of(coalition));
        List<BigDecimal> values = Shapley.exact(game.players(), together).values();
        for (int player = 0; player < game.players(); player++) {
            assertEqual(
                    values.get(player),
                    game.shapley()
                            .values()
                            .get(player)
                            .add(other.shapley().values().get(player)));
        }
    }

    /// The axioms allow one value only, so a second way to it must give the same: an average over all orders.
    @Test
    void three_players_by_hand() {
        Game glove = new Game(
                3, Stream.of(0, 0, 0, 0, 0, 6, 6, 6).map(BigDecimal::valueOf).toList());
        assertThat(glove.shapley().values().stream().map(value -> value.setScale(3, RoundingMode.HALF_EVEN)))
                .containsExactly(new BigDecimal("1.000"), new BigDecimal("1.000"), new BigDecimal("4.000"));
    }

    @Test
    void an_estimate_is_within_four_standard_errors_of_the_exact_value() {
        Game game = Game.random(14, new Random(14));
        Shapley exact = game.shapley();
        Shapley sampled = Shapley.sampled(14, game, 400, 2008);
        for (int player = 0; player < 14; player++) {
            BigDecimal off = sampled.values()
                    .get(player)
                    .subtract(exact.values().get(player))
                    .abs();
            BigDecimal error = sampled.errors().get(player);
            assertThat(error).isPositive();
            assertThat(off).isLessThan(error.multiply(BigDecimal.valueOf(4)));
        }
        assertEqual(sum(sampled.values()), game.of((1L << 14) - 1));
    }

    /// About two thirds of the estimates lie within one standard error: it is neither too small nor too large.
    @Test
    void the_stated_error_is_as_large_as_the_error_is() {
        int within = 0;
        for (int seed = 0; seed < 40; seed++) {
            Game game = Game.random(10, new Random(seed));
            BigDecimal off = game.shapley().values().getFirst();
            Shapley sampled = Shapley.sampled(10, game, 100, seed);
            off = off.subtract(sampled.values().getFirst()).abs();
            within += off.compareTo(sampled.errors().getFirst()) <= 0 ? 1 : 0;
        }
        assertThat(within).isBetween(19, 35);
    }

    @Test
    void the_same_seed_gives_the_same_estimate() {
        Game game = Game.random(6, new Random(6));
        assertThat(Shapley.sampled(6, game, 50, 7)).isEqualTo(Shapley.sampled(6, game, 50, 7));
        assertThat(Shapley.sampled(6, game, 50, 7)).isNotEqualTo(Shapley.sampled(6, game, 50, 8));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertEqual(BigDecimal one, BigDecimal other) {
        assertThat(one.subtract(other).abs()).isLessThan(NOTHING);
    }
}
