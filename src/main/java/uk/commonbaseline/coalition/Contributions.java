package uk.commonbaseline.coalition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// What each partner of an option brings and costs, and what is fixed.
///
/// @param partners player i is the i-th of them
/// @param inScope in-scope cost of what takes part, by player
/// @param worths by figure and side
record Contributions(
        List<String> partners, int smallest, List<BigDecimal> inScope, Map<Figure, Map<Side, OwnAndFixed>> worths) {
    Contributions {
        partners = List.copyOf(partners);
        inScope = List.copyOf(inScope);
        worths = Map.copyOf(worths);
    }

    /// Adds up the pieces of an option.
    ///
    /// @throws IllegalArgumentException when a piece lies with a partner that takes no part
    static Contributions of(Workings workings) {
        Map<Figure, Map<Side, OwnAndFixed>> worths = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            Map<Side, OwnAndFixed> sides = new EnumMap<>(Side.class);
            for (Side side : Side.values()) {
                sides.put(side, worth(workings, figure, side));
            }
            worths.put(figure, sides);
        }
        List<BigDecimal> inScope = workings.partners().stream()
                .map(partner ->
                        workings.inScope().getOrDefault(partner, Pounds.ZERO).amount())
                .toList();
        return new Contributions(workings.partners(), workings.smallest(), inScope, worths);
    }

    private static OwnAndFixed worth(Workings workings, Figure figure, Side side) {
        BigDecimal[] own = new BigDecimal[workings.partners().size()];
        Arrays.fill(own, BigDecimal.ZERO);
        BigDecimal fixed = BigDecimal.ZERO;
        for (Piece piece : workings.pieces()) {
            BigDecimal adds = side.holds(piece) ? figure.of(piece, workings.factors()) : BigDecimal.ZERO;
            if (piece.isShared()) {
                fixed = fixed.add(adds);
            } else {
                int player = player(workings.partners(), piece.partner());
                own[player] = own[player].add(adds);
            }
        }
        return new OwnAndFixed(Arrays.asList(own), fixed, workings.smallest());
    }

    private static int player(List<String> partners, String partner) {
        int player = partners.indexOf(partner);
        if (player < 0) {
            throw new IllegalArgumentException("a piece lies with " + partner + ", who takes no part");
        }
        return player;
    }

    int players() {
        return partners.size();
    }

    int player(String partner) {
        return player(partners, partner);
    }

    /// Everybody.
    long whole() {
        return (1L << players()) - 1;
    }

    boolean stands(long coalition) {
        return coalition != 0 && Long.bitCount(coalition) >= smallest;
    }

    OwnAndFixed worth(Figure figure, Side side) {
        Map<Side, OwnAndFixed> sides = worths.get(figure);
        OwnAndFixed worth = sides == null ? null : sides.get(side);
        if (worth == null) {
            throw new IllegalStateException("not added up: " + figure + ", " + side);
        }
        return worth;
    }

    /// Both sides together.
    Worth net(Figure figure) {
        OwnAndFixed savings = worth(figure, Side.SAVINGS);
        OwnAndFixed costs = worth(figure, Side.COSTS);
        List<BigDecimal> own = new ArrayList<>();
        for (int player = 0; player < players(); player++) {
            own.add(savings.own().get(player).add(costs.own().get(player)));
        }
        return new OwnAndFixed(own, savings.fixed().add(costs.fixed()), smallest);
    }

    /// The members' names, in the partners' order.
    List<String> members(long coalition) {
        return partners.stream()
                .filter(partner -> has(coalition, player(partner)))
                .toList();
    }

    static boolean has(long coalition, int player) {
        return (coalition >> player & 1) == 1;
    }
}
