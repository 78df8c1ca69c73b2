package uk.commonbaseline.report;

import com.fasterxml.jackson.databind.JsonNode;
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
import uk.commonbaseline.report.suppression.Solver;

/// Somebody who reads editions, takes each figure for exactly what its reference says, and tries to work out what few
/// posts do, earn or cost. Reads the rows for what there is to find, and shares nothing with the product's own
/// decision.
final class Attacker {
    /// A row of the baseline, such as posts of one council in one service that are alike, or cost of one kind.
    ///
    /// @param kind `post` or `cost`
    /// @param terms filled posts' contract, or `vacant`; of a cost its subjective group
    /// @param detail grade, or the subjective subgroup
    private record Thing(String kind, String council, String service, String terms, String detail, int posts) {
        private static Thing of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Thing(parts[0], parts[1], parts[2], parts[3], parts[4], Integer.parseInt(parts[5]));
        }

        boolean isPost() {
            return kind.equals("post");
        }
    }

    private record Secret(String name, Set<String> councils, Predicate<Thing> is) {}

    private final List<Thing> things;
    private final List<Secret> secrets = new ArrayList<>();

    Attacker(Picture picture) {
        this.things = picture.texts("""
                select format('post|%s|%s|%s|%s|%s', council, service, case occupancy when 'vacant-funded' then 'vacant' else contract end,
                              coalesce(nullif(grade, ''), 'No grade given'), count(distinct (delivery_id, sheet_no, row_no)))
                from warehouse.baseline_staff where baseline_id = 1 and fte_in > 0
                group by council, service, case occupancy when 'vacant-funded' then 'vacant' else contract end, coalesce(nullif(grade, ''), 'No grade given')
                union all
                select format('cost|%s|%s|%s|%s|0', council, service, group_no, subjective)
                from warehouse.baseline_cost join warehouse.subjective using (subjective)
                where baseline_id = 1 and decision = 'in' group by council, service, group_no, subjective
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
                            cell.and(thing -> !thing.isPost() && thing.terms().equals("1"))));
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
        Predicate<Thing> posts = is.and(Thing::isPost);
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

    private void learn(Solver solver, String ref, String own, Set<String> all) {
        String[] parts = ref.split("-", -1);
        Predicate<Thing> by = switch (parts[0]) {
            case "P" -> council(parts[1], own).and(Thing::isPost).and(posts(parts[2]));
            case "C" -> council(parts[1], own).and(thing -> !thing.isPost()).and(service(parts[2]));
            case "S" -> council(parts[1], own).and(thing -> !thing.isPost()).and(spent(parts[2]));
            case "G" -> ((Predicate<Thing>) Thing::isPost).and(grade(ref, all));
            default -> _ -> false;
        };
        boolean isCount = ref.endsWith("-N") || ref.endsWith("KEPT") || ref.endsWith("COVER");
        if (!isCount && things.stream().anyMatch(by)) {
            solver.learn(sum(by));
        }
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
