package uk.commonbaseline.coalition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.ThreePoint;
import uk.commonbaseline.savings.Workings;

/// Options taken apart, for tests.
final class Options {
    static final Bearing NOBODY = new Bearing(Map.of(), Map.of());
    static final Sampling SAMPLING = new Sampling(500, 2008);

    private Options() {}

    /// An option of one year, not discounted.
    static Workings of(Map<String, String> inScope, int smallest, List<Piece> pieces) {
        Map<String, Pounds> costs = new LinkedHashMap<>();
        inScope.forEach((partner, cost) -> costs.put(partner, Pounds.of(cost)));
        return new Workings(
                "X1",
                "Shared service",
                new FinancialYear(2008),
                List.copyOf(costs.keySet()),
                smallest,
                costs,
                pieces,
                List.of(BigDecimal.ONE));
    }

    static Piece saving(String partner, String service, String pounds) {
        return piece(Nature.CASHABLE, partner, service, pounds);
    }

    static Piece everyYear(String partner, String pounds) {
        return piece(Nature.RECURRING_COST, partner, "", pounds);
    }

    static Piece once(String partner, String pounds) {
        return piece(Nature.ONE_OFF_COST, partner, "", pounds);
    }

    static Piece piece(Nature nature, String partner, String service, String pounds) {
        return new Piece(
                nature,
                "line",
                partner,
                service,
                nature.isCost() ? 0 : 1,
                ThreePoint.certain(new BigDecimal(pounds)),
                BigDecimal.ONE,
                List.of(BigDecimal.ONE));
    }

    /// As large as real ones: ten years, forty digits, eight services and three groups of each partner.
    static Workings random(int partners, long seed) {
        Random random = new Random(seed);
        List<BigDecimal> factors = IntStream.rangeClosed(0, 10)
                .mapToObj(year -> BigDecimal.ONE.divide(new BigDecimal("1.035").pow(year), new MathContext(40)))
                .toList();
        Map<String, Pounds> inScope = new LinkedHashMap<>();
        List<Piece> pieces = new ArrayList<>();
        for (int partner = 0; partner < partners; partner++) {
            String name = "P%02d".formatted(partner);
            inScope.put(name, Pounds.rounded(amount(random, 9_000_000)));
            for (int cell = 0; cell < 24; cell++) {
                pieces.add(random(random, Nature.CASHABLE, name, "S" + cell / 3, 60_000));
            }
            pieces.add(random(random, Nature.RECURRING_COST, name, "", 100_000));
        }
        pieces.add(random(random, Nature.ONE_OFF_COST, "", "", 2_000_000));
        pieces.add(random(random, Nature.RECURRING_COST, "", "", 400_000));
        return new Workings(
                "R", "Random", new FinancialYear(2008), List.copyOf(inScope.keySet()), 2, inScope, pieces, factors);
    }

    private static Piece random(Random random, Nature nature, String partner, String service, int most) {
        List<BigDecimal> years = nature == Nature.ONE_OFF_COST
                ? IntStream.rangeClosed(0, 10)
                        .mapToObj(year -> year < 2 ? new BigDecimal("0.5") : BigDecimal.ZERO)
                        .toList()
                : Collections.nCopies(11, amount(random, 1));
        BigDecimal pounds = amount(random, most);
        return new Piece(
                nature,
                "line",
                partner,
                service,
                service.isEmpty() ? 0 : 1,
                ThreePoint.certain(pounds),
                new BigDecimal("0.9"),
                years);
    }

    private static BigDecimal amount(Random random, int most) {
        return new BigDecimal(new BigInteger(120, random), 36)
                .remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(most));
    }
}
