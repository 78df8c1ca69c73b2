package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

/// Options put together by hand.
final class Options {
    static final List<String> PARTNERS = List.of("BCC", "AVDC", "WDC", "CDC", "SBDC");
    private static final MathContext PRECISELY = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final List<String> SERVICES = List.of("HR", "PAY", "FIN", "FM", "LEG", "IA", "ICT");

    private Options() {}

    static Workings of(Piece... pieces) {
        return of("X1", List.of(pieces));
    }

    static Workings of(String code, List<Piece> pieces) {
        Map<String, Pounds> inScope = new LinkedHashMap<>();
        PARTNERS.forEach(partner -> inScope.put(partner, Pounds.of("1000000")));
        return new Workings(
                code,
                "Option " + code,
                FinancialYear.getParsed("2008/09"),
                PARTNERS,
                2,
                inScope,
                pieces,
                IntStream.rangeClosed(0, 10)
                        .mapToObj(year -> BigDecimal.ONE.divide(new BigDecimal("1.035").pow(year), PRECISELY))
                        .toList());
    }

    static Piece saving(String line, String service, String partner, long low, long central, long high) {
        return piece(Nature.CASHABLE, line, service, partner, 1, three(low, central, high), "1", years("1", "1"));
    }

    static Piece likely(String line, String probability, long pounds) {
        return piece(
                Nature.CASHABLE, line, "HR", "BCC", 1, three(pounds, pounds, pounds), probability, years("1", "1"));
    }

    static Piece cost(Nature nature, String line, long low, long central, long high) {
        return piece(nature, line, "", "", 0, three(low, central, high), "1", years("1", "0"));
    }

    static Piece piece(
            Nature nature,
            String line,
            String service,
            String partner,
            int group,
            ThreePoint pounds,
            String probability,
            List<BigDecimal> byYear) {
        return new Piece(nature, line, partner, service, group, pounds, new BigDecimal(probability), byYear);
    }

    static ThreePoint three(long low, long central, long high) {
        return new ThreePoint(BigDecimal.valueOf(low), BigDecimal.valueOf(central), BigDecimal.valueOf(high));
    }

    /// Eleven years: as given, the last for ever.
    static List<BigDecimal> years(String... fractions) {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(year -> new BigDecimal(fractions[Math.min(year, fractions.length - 1)]))
                .toList();
    }

    static Workings shuffled(Workings option, long seed) {
        List<Piece> pieces = new ArrayList<>(option.pieces());
        Collections.shuffle(pieces, new Random(seed));
        return of(option.option(), pieces);
    }

    /// An option as large as those of a real partnership: eight lines on three services and three groups each, of five
    /// partners, and fifteen costs.
    static Workings large(String code) {
        List<Piece> pieces = new ArrayList<>();
        Random random = new Random(code.hashCode());
        for (int line = 0; line < 8; line++) {
            String probability = line % 3 == 0 ? "0.85" : "1";
            for (int service = 0; service < 3; service++) {
                for (String partner : PARTNERS) {
                    for (int group = 1; group <= 3; group++) {
                        long base = 1_000L + random.nextInt(40_000);
                        pieces.add(piece(
                                line == 7 ? Nature.AVOIDED : Nature.CASHABLE,
                                "line-" + line,
                                SERVICES.get((line + 2 * service) % SERVICES.size()),
                                partner,
                                group,
                                three(base * (6 + line % 3), base * 10, base * (12 + line)),
                                probability,
                                years("0", "0.3", line % 2 == 0 ? "0.7" : "0.5", "1")));
                    }
                }
            }
        }
        for (int cost = 0; cost < 10; cost++) {
            pieces.add(cost(Nature.ONE_OFF_COST, "one-off/" + cost, 80_000, 100_000, 160_000));
        }
        for (String partner : PARTNERS) {
            pieces.add(piece(
                    Nature.RECURRING_COST,
                    "recurring/client-function",
                    "",
                    partner,
                    0,
                    three(50_000, 60_000, 90_000),
                    "1",
                    years("0", "1")));
        }
        return of(code, pieces);
    }
}
