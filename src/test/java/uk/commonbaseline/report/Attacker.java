package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.commonbaseline.report.suppression.Ranges;
import uk.commonbaseline.report.suppression.Solver;

/// Somebody who reads editions, takes each figure for exactly what its reference says, and tries to work out what few
/// posts do, earn or cost. Reads the rows for what there is to find, and shares nothing with the product's own
/// decision.
final class Attacker {
    /// A row of the baseline, such as posts of one council in one service that are alike, or cost of one kind.
    ///
    /// @param kind `post`, `cost`, or `outside` for what of posts the baseline leaves out
    /// @param terms filled posts' contract, or `vacant`; a cost's subjective group; outside the reason's number
    /// @param detail grade, or the subjective subgroup; outside the reason
    private record Thing(
            String kind, String council, String service, String terms, String detail, int posts, BigDecimal fte) {
        private static Thing of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Thing(
                    parts[0],
                    parts[1],
                    parts[2],
                    parts[3],
                    parts[4],
                    Integer.parseInt(parts[5]),
                    new BigDecimal(parts[6]));
        }

        boolean isPost() {
            return kind.equals("post");
        }

        boolean isCost() {
            return kind.equals("cost");
        }

        boolean isOutside() {
            return kind.equals("outside");
        }

        boolean isShared() {
            return detail.equals("embedded") || detail.equals("borderline");
        }
    }

    private record Secret(String name, Set<String> councils, Predicate<Thing> is) {}

    /// Files, codes, indicators, contracts, payroll, checks, what changed; and of options sums over partners, of
    /// which another test holds that no single partner's is told.
    private static final Set<String> TELLS_OF_OTHER_THINGS =
            Set.of("Q", "B", "U", "F", "K", "M", "I", "R", "D", "E", "O", "A", "H", "L", "V", "W");

    private final List<Thing> things;
    private final List<Secret> secrets = new ArrayList<>();

    Attacker(Picture picture) {
        this.things = picture.texts("""
                select format('post|%s|%s|%s|%s|%s|%s', council, service, case occupancy when 'vacant-funded' then 'vacant' else contract end,
                              coalesce(nullif(grade, ''), 'No grade given'), count(distinct (delivery_id, sheet_no, row_no)), sum(fte_in))
                from warehouse.baseline_staff where baseline_id = 1 and fte_in > 0
                group by council, service, case occupancy when 'vacant-funded' then 'vacant' else contract end, coalesce(nullif(grade, ''), 'No grade given')
                union all
                select format('cost|%s|%s|%s|%s|0|0', council, service, group_no, subjective)
                from warehouse.baseline_cost join warehouse.subjective using (subjective)
                where baseline_id = 1 and decision = 'in' group by council, service, group_no, subjective
                union all
                select format('outside|%s|%s|%s|%s|%s|%s', council, service, coalesce(x.position::text, 'IN'), decision,
                              count(distinct (delivery_id, sheet_no, row_no)), sum(fte - fte_in))
                from warehouse.baseline_staff left join warehouse.exclusion x on x.exclusion = decision
                where baseline_id = 1 and (fte > fte_in or decision <> 'in') group by council, service, x.position, decision
                order by 1""").stream().map(Thing::of).toList();
        Set<String> councils = of(Thing::council);
        Set<String> services = of(Thing::service);
        for (String council : councils) {
            for (String service : services) {
                Predicate<Thing> cell = thing ->
                        thing.council().equals(council) && thing.service().equals(service);
                if (addIfFew("posts of " + council + " in " + service, cell)) {
                    secrets.add(new Secret(
                            "pay of " + council + " in " + service,
                            Set.of(council),
                            cell.and(thing -> thing.isCost() && thing.terms().equals("1"))));
                }
            }
            addIfFew("vacant posts of " + council, thing -> thing.council().equals(council) && isVacant(thing));
            addIfFew("filled posts of " + council, thing -> thing.council().equals(council) && !isVacant(thing));
            addIfFew("posts of " + council, thing -> thing.council().equals(council));
        }
        services.forEach(service ->
                addIfFew("posts in " + service, thing -> thing.service().equals(service)));
        of(Thing::detail)
                .forEach(grade ->
                        addIfFew("posts at " + grade, thing -> thing.detail().equals(grade)));
        addIfFew("vacant posts", Attacker::isVacant);
        addOutside(councils);
    }

    private void addOutside(Set<String> councils) {
        Set<String> reasons = new TreeSet<>();
        things.stream().filter(Thing::isOutside).map(Thing::detail).forEach(reasons::add);
        for (String reason : reasons) {
            Predicate<Thing> is = thing -> thing.isOutside() && thing.detail().equals(reason);
            addIfFewOf("posts outside, " + reason, is);
            councils.forEach(council -> addIfFewOf(
                    "posts of " + council + " outside, " + reason,
                    is.and(thing -> thing.council().equals(council))));
        }
    }

    private static boolean isVacant(Thing thing) {
        return thing.terms().equals("vacant");
    }

    private Set<String> of(Function<Thing, String> part) {
        Set<String> of = new TreeSet<>();
        things.stream().filter(Thing::isPost).map(part).forEach(of::add);
        return of;
    }

    private boolean addIfFew(String name, Predicate<Thing> is) {
        return addIfFewOf(name, is.and(Thing::isPost));
    }

    private boolean addIfFewOf(String name, Predicate<Thing> posts) {
        int count = things.stream().filter(posts).mapToInt(Thing::posts).sum();
        if (count >= 1 && count <= 4) {
            Set<String> councils = new HashSet<>();
            things.stream().filter(posts).map(Thing::council).forEach(councils::add);
            secrets.add(new Secret(name, councils, posts));
        }
        return count >= 1 && count <= 4;
    }

    /// Names of all numbers that are too small to be told.
    List<String> secrets() {
        return secrets.stream().map(Secret::name).toList();
    }

    /// What somebody finds out about others.
    ///
    /// @param own the council whose rows are known anyway; empty for none
    /// @param editions figures by reference; one without a value is held back
    List<String> findsOut(String own, Collection<Map<String, JsonNode>> editions) {
        Solver solver = new Solver();
        things.stream().filter(thing -> thing.council().equals(own)).forEach(thing -> solver.learn(sum(thing::equals)));
        for (Map<String, JsonNode> edition : editions) {
            edition.forEach((ref, figure) -> {
                if (!figure.get("value").isNull()) {
                    learn(solver, ref, own, edition.keySet());
                }
            });
        }
        return secrets.stream()
                .filter(secret -> !secret.councils().equals(Set.of(own)))
                .filter(secret -> solver.canWorkOut(sum(secret.is())))
                .map(Secret::name)
                .toList();
    }

    /// How far what somebody can't work out about others may lie from what it is, where nothing is less than
    /// nought: the number, and how wide the range is.
    List<Range> ranges(String own, Collection<Map<String, JsonNode>> editions) {
        Ranges ranges = new Ranges(things.size());
        things.stream()
                .filter(thing -> thing.council().equals(own) && !thing.isCost())
                .forEach(thing -> ranges.learn(sum(thing::equals), thing.fte()));
        for (Map<String, JsonNode> edition : editions) {
            edition.forEach((ref, figure) -> {
                if (!figure.get("value").isNull() && ref.matches("[PGX]-.*") && !ref.matches(".*-(N|P|PAY|COVER)")) {
                    Predicate<Thing> by = meaning(ref, own, edition.keySet());
                    assertThat(fte(by))
                            .as(ref)
                            .isEqualByComparingTo(
                                    new BigDecimal(figure.get("value").asText()));
                    ranges.learn(sum(by), new BigDecimal(figure.get("value").asText()));
                }
            });
        }
        return secrets.stream()
                .filter(secret ->
                        !secret.councils().equals(Set.of(own)) && !secret.name().startsWith("pay"))
                .map(secret -> new Range(
                        secret.name(),
                        fte(secret.is().and(thing -> !thing.council().equals(own))),
                        ranges.width(sum(secret.is()))))
                .toList();
    }

    private BigDecimal fte(Predicate<Thing> of) {
        return things.stream().filter(of).map(Thing::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// @param others how much of it is of others than who asks
    record Range(String name, BigDecimal others, BigDecimal width) {
        boolean isNarrow() {
            return width.compareTo(others.divide(BigDecimal.TWO)) < 0;
        }
    }

    private void learn(Solver solver, String ref, String own, Set<String> all) {
        Predicate<Thing> by = meaning(ref, own, all);
        boolean isCount = ref.endsWith("-N") || ref.endsWith("KEPT") || ref.endsWith("COVER");
        if (!isCount && things.stream().anyMatch(by)) {
            solver.learn(sum(by));
        }
    }

    private Predicate<Thing> meaning(String ref, String own, Set<String> all) {
        String[] parts = ref.split("-", -1);
        return switch (parts[0]) {
            case "P" -> council(parts[1], own).and(Thing::isPost).and(posts(parts[2]));
            case "C" -> council(parts[1], own).and(Thing::isCost).and(service(parts[2]));
            case "S" -> council(parts[1], own).and(Thing::isCost).and(spent(parts[2]));
            case "G" -> ((Predicate<Thing>) Thing::isPost).and(grade(ref, all));
            case "X" ->
                ((Predicate<Thing>) Thing::isOutside)
                        .and(thing -> parts[1].equals("SHARED")
                                ? thing.isShared()
                                : thing.terms().equals(parts[1]));
            case String family when TELLS_OF_OTHER_THINGS.contains(family) -> _ -> false;
            default -> throw new AssertionError("Nobody has said what " + ref + " tells of posts.");
        };
    }

    private static Predicate<Thing> council(String mark, String own) {
        return thing -> switch (mark) {
            case "T" -> true;
            case "OTHERS" -> !thing.council().equals(own);
            default -> thing.council().equals(mark);
        };
    }

    private static Predicate<Thing> service(String mark) {
        return thing -> mark.equals("T") || thing.service().equals(mark);
    }

    private Predicate<Thing> posts(String mark) {
        return switch (mark) {
            case "VACANT" -> Attacker::isVacant;
            case "FILLED" -> thing -> !isVacant(thing);
            case "PERMANENT", "CASUAL", "AGENCY" ->
                thing -> thing.terms().toUpperCase(Locale.ROOT).equals(mark);
            case "FIXED.TERM" -> thing -> thing.terms().equals("fixed-term");
            case "SECONDED.IN" -> thing -> thing.terms().equals("secondee-in");
            case "ON.OTHER.TERMS" -> thing -> !isVacant(thing) && !thing.terms().equals("permanent");
            default -> service(mark);
        };
    }

    private static Predicate<Thing> spent(String mark) {
        return thing ->
                mark.equals("T") || thing.terms().equals(mark) || thing.detail().equals(mark);
    }

    private static Predicate<Thing> grade(String ref, Set<String> all) {
        return thing -> {
            String mark = "G-" + thing.detail().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9.-]+", ".");
            String told = ref.endsWith("-P") ? ref.substring(0, ref.length() - 2) : ref;
            return told.equals("G-OTHER") ? !all.contains(mark) : told.equals(mark);
        };
    }

    private BigInteger[] sum(Predicate<Thing> of) {
        return things.stream()
                .map(thing -> of.test(thing) ? BigInteger.ONE : BigInteger.ZERO)
                .toArray(BigInteger[]::new);
    }
}
