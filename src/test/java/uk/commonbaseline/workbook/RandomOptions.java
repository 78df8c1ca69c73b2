package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
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

/// Invented options on one invented baseline; the same seed gives the same ones.
final class RandomOptions {
    static final BigDecimal RATE = new BigDecimal("0.035");
    private static final MathContext PRECISELY = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final List<String> PARTNERS = List.of("BCC", "AVDC", "WDC", "CDC", "SBDC");
    private static final List<String> SERVICES = List.of("HR", "PAY", "FIN", "FM", "LEG", "IA", "ICT");
    private static final List<Nature> KINDS = List.of(
            Nature.CASHABLE, Nature.CASHABLE, Nature.CASHABLE, Nature.INCOME, Nature.AVOIDED, Nature.NON_CASHABLE);
    private static final BigDecimal ALLOWANCE = new BigDecimal("0.9");
    private static final BigDecimal UPLIFT = new BigDecimal("1.15");
    private static final int YEARS = 10;

    private final Random random;
    private final List<Bases.Base> bases = new ArrayList<>();
    private final Map<String, Pounds> inScope = new LinkedHashMap<>();

    RandomOptions(long seed) {
        this.random = new Random(seed);
        for (String partner : PARTNERS) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String service : SERVICES) {
                for (int group = 1; group <= 5; group++) {
                    BigDecimal base = pence(1_000 + random.nextInt(120_000_000));
                    bases.add(new Bases.Base(partner, service, group, base));
                    sum = sum.add(base);
                }
            }
            inScope.put(partner, new Pounds(sum.add(pence(random.nextInt(1_000_000)))));
        }
    }

    WorkbookFacts facts() {
        return new WorkbookFacts(
                "The Partnership",
                "B-2007/08-1",
                "2008-06 v1",
                "9f31c2aa04d7",
                FinancialYear.getParsed("2007/08"),
                Instant.parse("2008-07-01T02:30:00Z"),
                Pounds.of("4000000"));
    }

    /// An option with up to this many lines, each on some services and groups of all partners.
    Workings option(String code, int lines, int services, int groups, int partners) {
        List<Piece> pieces = new ArrayList<>();
        List<String> taking = PARTNERS.subList(0, partners);
        for (int line = 0; line < lines; line++) {
            saving("line-" + line, services, groups, taking, pieces);
        }
        share(Nature.ONE_OFF_COST, "one-off/redundancy", taking, pieces);
        share(Nature.RECURRING_COST, "recurring/client-function", taking, pieces);
        for (String kind : List.of("ict", "programme-team")) {
            BigDecimal amount = pence(1_000_000L + random.nextInt(20_000_000));
            pieces.add(granted("one-off/" + kind, amount, pence(random.nextInt(1_000_000))));
        }
        Map<String, Pounds> bearing = new LinkedHashMap<>();
        taking.forEach(partner -> bearing.put(partner, inScope.getOrDefault(partner, Pounds.ZERO)));
        return new Workings(
                code, "Option " + code, FinancialYear.getParsed("2008/09"), taking, 2, bearing, pieces, factors(RATE));
    }

    /// Nothing at all.
    Workings asIs() {
        return new Workings(
                "O0", "As is", FinancialYear.getParsed("2008/09"), PARTNERS, 2, inScope, List.of(), factors(RATE));
    }

    private void saving(String line, int services, int groups, List<String> taking, List<Piece> pieces) {
        Nature nature = line.equals("line-0") ? Nature.CASHABLE : KINDS.get(random.nextInt(KINDS.size()));
        BigDecimal probability = random.nextInt(3) == 0 ? new BigDecimal("0.85") : BigDecimal.ONE;
        ThreePoint rate = around(new BigDecimal(100 + random.nextInt(1_900)).movePointLeft(4));
        boolean recurs = line.equals("line-0") || random.nextInt(6) > 0;
        int from = random.nextInt(SERVICES.size());
        List<BigDecimal> byYear = phase();
        for (Bases.Base base : bases) {
            int service = Math.floorMod(SERVICES.indexOf(base.service()) - from, SERVICES.size());
            if (service < services && base.group() <= groups && taking.contains(base.partner())) {
                pieces.add(piece(nature, line, base, rate, probability, recurs, byYear));
            }
        }
    }

    /// One in eight is capped: other lines save on the same pounds.
    private Piece piece(
            Nature nature,
            String line,
            Bases.Base base,
            ThreePoint rate,
            BigDecimal probability,
            boolean recurs,
            List<BigDecimal> byYear) {
        BigDecimal cut = random.nextInt(8) == 0 ? new BigDecimal("0.9") : BigDecimal.ONE;
        return new Piece(
                nature,
                line,
                base.partner(),
                base.service(),
                base.group(),
                new Piece.Working(base.saveable(), rate, ALLOWANCE, BigDecimal.ZERO),
                times(rate, base.saveable().multiply(ALLOWANCE).multiply(cut)),
                probability,
                recurs,
                byYear);
    }

    private void share(Nature nature, String line, List<String> taking, List<Piece> pieces) {
        ThreePoint rate = around(new BigDecimal(random.nextInt(30)).movePointLeft(4));
        List<BigDecimal> byYear = nature == Nature.ONE_OFF_COST ? spread() : phase();
        for (String partner : taking) {
            BigDecimal base = inScope.getOrDefault(partner, Pounds.ZERO).amount();
            pieces.add(new Piece(
                    nature,
                    line,
                    partner,
                    "",
                    0,
                    new Piece.Working(base, rate, UPLIFT, BigDecimal.ZERO),
                    times(rate, base.multiply(UPLIFT)),
                    BigDecimal.ONE,
                    nature == Nature.RECURRING_COST,
                    byYear));
        }
    }

    /// An amount, of which somebody else pays a part.
    private Piece granted(String line, BigDecimal amount, BigDecimal grant) {
        ThreePoint range = around(BigDecimal.ONE);
        ThreePoint pounds = new ThreePoint(
                left(range.low(), amount, grant),
                left(range.central(), amount, grant),
                left(range.high(), amount, grant));
        return new Piece(
                Nature.ONE_OFF_COST,
                line,
                "",
                "",
                0,
                new Piece.Working(amount, range, UPLIFT, grant),
                pounds,
                BigDecimal.ONE,
                false,
                spread());
    }

    private static BigDecimal left(BigDecimal rate, BigDecimal amount, BigDecimal grant) {
        return amount.multiply(rate).multiply(UPLIFT).subtract(grant).max(BigDecimal.ZERO);
    }

    private ThreePoint around(BigDecimal central) {
        return new ThreePoint(
                central.multiply(new BigDecimal("0.8")), central, central.multiply(new BigDecimal("1.25")));
    }

    private static ThreePoint times(ThreePoint rate, BigDecimal base) {
        return new ThreePoint(
                rate.low().multiply(base),
                rate.central().multiply(base),
                rate.high().multiply(base));
    }

    /// Part of a year first, then up to all.
    private List<BigDecimal> phase() {
        int live = random.nextInt(3);
        BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), PRECISELY);
        return IntStream.rangeClosed(0, YEARS)
                .mapToObj(year -> year < live
                        ? BigDecimal.ZERO
                        : year == live ? third : year == live + 1 ? new BigDecimal("0.7") : BigDecimal.ONE)
                .toList();
    }

    private List<BigDecimal> spread() {
        BigDecimal first = new BigDecimal(random.nextInt(101)).movePointLeft(2);
        return IntStream.rangeClosed(0, YEARS)
                .mapToObj(year -> year == 0 ? first : year == 1 ? BigDecimal.ONE.subtract(first) : BigDecimal.ZERO)
                .toList();
    }

    private static BigDecimal pence(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }

    /// An option put together by hand, of two partners.
    static Workings of(List<Piece> pieces) {
        return new Workings(
                "X1",
                "By hand",
                FinancialYear.getParsed("2008/09"),
                PARTNERS.subList(0, 2),
                2,
                Map.of(),
                pieces,
                factors(RATE));
    }

    /// A tenth of a base, from the decision on; of a base below nothing nothing.
    static Piece part(Nature nature, String partner, String base, boolean lasting) {
        BigDecimal tenth = new BigDecimal("0.1");
        return new Piece(
                nature,
                "by-hand",
                partner,
                nature.isCost() ? "" : "HR",
                0,
                new Piece.Working(new BigDecimal(base), ThreePoint.certain(tenth), BigDecimal.ONE, BigDecimal.ZERO),
                ThreePoint.certain(tenth.multiply(new BigDecimal(base)).max(BigDecimal.ZERO)),
                BigDecimal.ONE,
                lasting,
                Collections.nCopies(YEARS + 1, BigDecimal.ONE));
    }

    /// The same, decided when another real rate was in force.
    static Workings at(String rate, Workings option) {
        return new Workings(
                option.option(),
                option.name(),
                option.decisionYear(),
                option.partners(),
                option.smallest(),
                option.inScope(),
                option.pieces(),
                factors(new BigDecimal(rate)));
    }

    private static List<BigDecimal> factors(BigDecimal rate) {
        return IntStream.rangeClosed(0, YEARS)
                .mapToObj(year -> BigDecimal.ONE.divide(BigDecimal.ONE.add(rate).pow(year), PRECISELY))
                .toList();
    }
}
