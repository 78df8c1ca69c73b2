package uk.commonbaseline.coalition;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.LargestRemainder;

/// Shares what a coalition is worth among its members.
final class Sharing {
    private static final MathContext PRECISELY = new MathContext(40, HALF_EVEN);
    private final Contributions what;
    private final Bearing bearing;
    private final Sampling sampling;

    Sharing(Contributions what, Bearing bearing, Sampling sampling) {
        this.what = what;
        this.bearing = bearing;
        this.sampling = sampling;
    }

    /// Every partner's share in pounds to a hundredth of a penny. The shares sum to the coalition's rounded worth; who
    /// is not in has zero.
    Shares of(long coalition, Figure figure, Keys keys) {
        BigDecimal[] exact = zeros();
        BigDecimal[] errors = zeros();
        for (Side side : Side.values()) {
            add(side(coalition, figure, side, keys.of(side)), exact, errors);
        }
        Map<String, BigDecimal> named = new LinkedHashMap<>();
        Map<String, Pounds> spread = new LinkedHashMap<>();
        what.members(coalition).forEach(partner -> named.put(partner, exact[what.player(partner)]));
        what.members(coalition).forEach(partner -> spread.put(partner, Pounds.rounded(errors[what.player(partner)])));
        Pounds total = Pounds.rounded(what.net(figure).of(coalition));
        return new Shares(total, LargestRemainder.round(named, total), spread);
    }

    /// The errors of the two sides can at worst add up.
    private static void add(Shapley side, BigDecimal[] exact, BigDecimal[] errors) {
        for (int player = 0; player < exact.length; player++) {
            exact[player] = exact[player].add(side.values().get(player));
            errors[player] = errors[player].add(side.errors().get(player));
        }
    }

    private Shapley side(long coalition, Figure figure, Side side, Key key) {
        OwnAndFixed worth = what.worth(figure, side);
        if (!what.stands(coalition)) {
            return certain(zeros());
        }
        return switch (key) {
            case OWN_CHANGE -> certain(ownChange(coalition, worth));
            case SHAPLEY -> shapley(coalition, worth);
            case COST_SHARE, POPULATION, FTE, EQUAL -> certain(byWeight(worth.of(coalition), weights(coalition, key)));
        };
    }

    private BigDecimal[] ownChange(long coalition, OwnAndFixed worth) {
        BigDecimal[] shares = byWeight(worth.fixed(), weights(coalition, Key.COST_SHARE));
        for (int player = 0; player < shares.length; player++) {
            if (Contributions.has(coalition, player)) {
                shares[player] = shares[player].add(worth.own().get(player));
            }
        }
        return shares;
    }

    /// The value in the game of those who are in.
    private Shapley shapley(long coalition, OwnAndFixed worth) {
        int[] members = members(coalition);
        Shapley among = sampling.of(members.length, worth.among(members));
        BigDecimal[] values = zeros();
        BigDecimal[] errors = zeros();
        for (int member = 0; member < members.length; member++) {
            values[members[member]] = among.values().get(member);
            errors[members[member]] = among.errors().get(member);
        }
        return new Shapley(Arrays.asList(values), Arrays.asList(errors));
    }

    private static int[] members(long coalition) {
        int[] members = new int[Long.bitCount(coalition)];
        int next = 0;
        for (long left = coalition; left != 0; left &= left - 1) {
            members[next++] = Long.numberOfTrailingZeros(left);
        }
        return members;
    }

    private BigDecimal[] weights(long coalition, Key key) {
        BigDecimal[] weights = zeros();
        for (int player : members(coalition)) {
            weights[player] = weight(player, key).max(BigDecimal.ZERO);
        }
        if (sum(weights).signum() == 0) {
            Arrays.stream(members(coalition)).forEach(player -> weights[player] = BigDecimal.ONE);
        }
        return weights;
    }

    private BigDecimal weight(int player, Key key) {
        String partner = what.partners().get(player);
        return switch (key) {
            case POPULATION -> bearing.population().getOrDefault(partner, BigDecimal.ZERO);
            case FTE -> bearing.fte().getOrDefault(partner, BigDecimal.ZERO);
            case COST_SHARE, OWN_CHANGE -> what.inScope().get(player);
            case EQUAL, SHAPLEY -> BigDecimal.ONE;
        };
    }

    private static BigDecimal[] byWeight(BigDecimal total, BigDecimal[] weights) {
        BigDecimal all = sum(weights);
        return Arrays.stream(weights)
                .map(weight -> total.multiply(weight).divide(all, PRECISELY))
                .toArray(BigDecimal[]::new);
    }

    private static BigDecimal sum(BigDecimal[] parts) {
        return Arrays.stream(parts).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Shapley certain(BigDecimal[] values) {
        List<BigDecimal> errors =
                Arrays.stream(values).map(_ -> BigDecimal.ZERO).toList();
        return new Shapley(Arrays.asList(values), errors);
    }

    private BigDecimal[] zeros() {
        BigDecimal[] zeros = new BigDecimal[what.players()];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }
}
