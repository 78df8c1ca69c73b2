package uk.commonbaseline.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.suppression.HeldBack;
import uk.commonbaseline.report.suppression.Printed;
import uk.commonbaseline.report.suppression.Secret;
import uk.commonbaseline.report.suppression.Sum;
import uk.commonbaseline.report.suppression.Suppressor;

/// What an edition for the public or for one council holds back. Each figure is taken apart into the atoms of
/// `reports/suppression/atoms.sql`; so are the numbers of fewer posts than may be told, with the pay and the cost that
/// go with them.
final class Discretion {
    private static final String FOLDER = "reports/suppression/";
    private static final List<String> FAMILIES = List.of("C", "S", "I", "O", "P", "G", "X");
    private static final String OTHERS = "OTHERS";
    private static final Predicate<String> OF_A_SERVICE =
            Pattern.compile("-(SAVING|RATE)$").asPredicate();
    private static final List<String> OF_MONEY = List.of("GBP", "years");
    private static final List<String> OF_OPTIONS = List.of("O", "A", "W", "V");
    private static final List<String> PEOPLE = List.of("FTE", "posts");

    private final Snapshot figures;
    private final EditionLabel label;
    private final List<Atom> atoms;
    private final Map<String, Sum> sums = new HashMap<>();
    private final Set<String> savings = new HashSet<>();
    private final Set<String> partners;
    private final Set<String> few;
    private final boolean assumedOtherwiseBefore;

    /// @param dims which cell of the cost it is part of; empty for others
    private record Atom(String owner, String dims, List<String> refs, BigDecimal amount) {
        private static Atom of(Row row) {
            return new Atom(
                    row.text("of_council"),
                    row.text("dims"),
                    row.text("refs").lines().toList(),
                    new BigDecimal(row.text("amount")));
        }
    }

    Discretion(Snapshot figures, EditionLabel label) {
        this.figures = figures;
        this.label = label;
        String definitions = FAMILIES.stream()
                .map(family ->
                        "select '%s'::text, ref, source, delivery_id::int, sheet_no::int, row_no::int, decision, service from (%n%s) as f"
                                .formatted(family, Resource.text(Definitions.resource(family))))
                .collect(Collectors.joining("\nunion all\n"));
        String name = FOLDER + "atoms.sql";
        String sql = Resource.text(name).replace("{definitions}", definitions);
        // The planner takes each of its steps for a few rows, and would go through all rows of one for each of another.
        figures.query(name, "select set_config('enable_nestloop', 'off', true)");
        this.atoms = figures.query(name, sql).stream().map(Atom::of).toList();
        figures.query(name, "select set_config('enable_nestloop', 'on', true)");
        this.partners = figures.query("members", "select council from member").stream()
                .map(row -> row.text("council"))
                .collect(Collectors.toUnmodifiableSet());
        this.few = read("few").stream().map(row -> row.text("ref")).collect(Collectors.toUnmodifiableSet());
        this.assumedOtherwiseBefore = !read("reappraised").isEmpty();
        addSums();
        addSavings();
    }

    private List<Row> read(String query) {
        String name = FOLDER + query + ".sql";
        return figures.query(name, Resource.text(name));
    }

    /// Decides what is held back of the figures that the pages show.
    ///
    /// @throws PackNotPrinted when a figure is not the sum of its atoms, so that nobody can say what it gives away
    HeldBack decide(List<Shown> shown) {
        Map<String, Printed> printed = new LinkedHashMap<>();
        Set<String> unreckoned = new TreeSet<>();
        for (Shown each : shown) {
            mustBeKnown(each);
            if (isUnreckoned(each)) {
                unreckoned.add(each.ref());
                continue;
            }
            findSum(each.ref()).ifPresent(sum -> {
                mustBeItsAtoms(each, sum);
                printed.put(each.ref(), new Printed(each.ref(), sum, each.value(), rank(each.ref())));
            });
        }
        return held(List.copyOf(printed.values())).with(new HeldBack(unreckoned, Set.of()));
    }

    /// A ratio of too few people tells of each of them. Money that nobody has taken apart may give away the pay behind
    /// it where it is a single partner's, or a single
    /// cell's; so may savings that were told before under other assumptions.
    private boolean isUnreckoned(Shown shown) {
        if (few.contains(shown.ref())) {
            return true;
        }
        if (savings.contains(shown.ref())) {
            return assumedOtherwiseBefore && (namesAPartner(shown.ref()) || OF_A_SERVICE.test(shown.ref()));
        }
        return OF_MONEY.contains(shown.unit()) && (isOneCells(shown.ref()) || isOnePartners(shown.ref()));
    }

    private static boolean isOneCells(String ref) {
        return ref.startsWith("W-") && ref.contains("-ONLY-");
    }

    private boolean isOnePartners(String ref) {
        return label.readership().isPublic()
                && OF_OPTIONS.contains(Definitions.family(ref))
                && namesAPartner(ref)
                && findSum(ref).isEmpty();
    }

    private boolean namesAPartner(String ref) {
        return Arrays.stream(ref.split("-")).skip(1).anyMatch(partners::contains);
    }

    private HeldBack held(List<Printed> printed) {
        Suppressor suppressor = new Suppressor(atoms.stream().map(Atom::owner).toList());
        Map<String, List<Sum>> known = known();
        List<Sum> toAll = known.getOrDefault(Readership.PUBLIC.name(), List.of());
        HeldBack held = HeldBack.NOTHING;
        for (String reader : readers()) {
            List<Sum> before = Stream.concat(toAll.stream(), known.getOrDefault(reader, List.of()).stream())
                    .toList();
            held = held.with(suppressor.decide(held.without(printed), before, secrets(), List.of(reader)));
        }
        return suppressor.released(printed, held);
    }

    /// Whoever reads the public edition: somebody, and each partner, who knows its own rows.
    private List<String> readers() {
        if (label.readership().isOneCouncil()) {
            return List.of(label.readership().name());
        }
        return Stream.concat(
                        Stream.of(""),
                        figures.query("members", "select council as of_council from member order by number").stream()
                                .map(row -> row.text("of_council")))
                .toList();
    }

    private List<Secret> secrets() {
        List<Secret> secrets = new ArrayList<>();
        sums.forEach((name, sum) -> {
            if (name.startsWith("?")) {
                secrets.add(new Secret(name, owner(sum), sum, amount(sum)));
            }
        });
        secrets.sort(Comparator.comparing(Secret::name));
        return secrets;
    }

    private String owner(Sum sum) {
        List<String> owners = sum.parts().keySet().stream()
                .map(atom -> atoms.get(atom).owner())
                .distinct()
                .toList();
        return owners.size() == 1 ? owners.getFirst() : "";
    }

    private BigDecimal amount(Sum sum) {
        return sum.parts().keySet().stream()
                .map(atom -> atoms.get(atom).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What was printed before of this baseline, or of this edition for the public, by who could read it.
    private Map<String, List<Sum>> known() {
        Map<String, List<Sum>> known = new HashMap<>();
        for (Row row : read("known")) {
            String reader = row.text("readership");
            findKnown(reader, row.text("ref"))
                    .ifPresent(sum -> known.computeIfAbsent(reader, _ -> new ArrayList<>())
                            .add(sum));
        }
        return known;
    }

    /// What a council's edition called the others is all of them, less that council.
    private Optional<Sum> findKnown(String reader, String ref) {
        return ref.contains("-" + OTHERS)
                ? findSum(ref.replace("-" + OTHERS, "-T"))
                        .map(all -> all.less(atom -> atoms.get(atom).owner().equals(reader)))
                : findSum(ref);
    }

    /// A share gives its number away, since the whole is printed beside it; a share of savings by posts tells the
    /// posts.
    private Optional<Sum> findSum(String ref) {
        @Nullable Sum sum = sums.get(ref);
        if (sum == null && ref.endsWith("-P")) {
            sum = sums.get(ref.substring(0, ref.length() - 2));
        }
        if (sum == null && ref.startsWith("A-") && ref.contains("-FTE-")) {
            sum = sums.get("P-" + ref.substring(ref.indexOf("-FTE-") + "-FTE-".length()) + "-T");
        }
        return Optional.ofNullable(sum);
    }

    private void addSums() {
        Map<String, Map<Integer, BigDecimal>> parts = new HashMap<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
            for (String ref : atoms.get(atom).refs()) {
                parts.computeIfAbsent(ref, _ -> new HashMap<>()).put(atom, BigDecimal.ONE);
            }
        }
        parts.forEach((ref, factors) -> sums.put(ref, Sum.of(factors)));
    }

    private void addSavings() {
        Map<String, List<Integer>> cells = new HashMap<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
            if (!atoms.get(atom).dims().isEmpty()) {
                cells.computeIfAbsent(
                                atoms.get(atom).owner() + "\n" + atoms.get(atom).dims(), _ -> new ArrayList<>())
                        .add(atom);
            }
        }
        Map<String, Map<Integer, BigDecimal>> parts = new HashMap<>();
        for (Row row : read("savings")) {
            cells.getOrDefault(row.text("of_council") + "\n" + row.text("dims"), List.of())
                    .forEach(atom -> parts.computeIfAbsent(row.text("ref"), _ -> new HashMap<>())
                            .put(atom, new BigDecimal(row.text("factor"))));
        }
        parts.forEach((ref, factors) -> sums.put(ref, Sum.of(factors)));
        savings.addAll(parts.keySet());
    }

    private void mustBeKnown(Shown shown) {
        if (PEOPLE.contains(shown.unit())
                && shown.value().signum() != 0
                && !isOfAFileOfItsOwn(shown.ref())
                && findSum(shown.ref()).isEmpty()) {
            throw new PackNotPrinted("%s on the pages of %s is a number of posts, and nobody knows what it gives away"
                    .formatted(shown.ref(), shown.page()));
        }
    }

    /// What a council is told of its own files it knows already.
    private boolean isOfAFileOfItsOwn(String ref) {
        return label.readership().isOneCouncil()
                && ref.startsWith("F-" + label.readership().name() + "-");
    }

    private void mustBeItsAtoms(Shown shown, Sum sum) {
        boolean isPlain =
                sums.containsKey(shown.ref()) && sum.parts().values().stream().allMatch(factor -> factor == 1);
        if (isPlain && amount(sum).compareTo(shown.value()) != 0) {
            throw new PackNotPrinted("%s is %s on the pages of %s, but its atoms give %s"
                    .formatted(shown.ref(), shown.value().toPlainString(), shown.page(), amount(sum)));
        }
    }

    /// Cells first, then what is told of a service, of a partner, and last of all together.
    private static int rank(String ref) {
        List<String> parts = List.of(ref.split("-"));
        if (!List.of("P", "C", "S").contains(parts.getFirst())) {
            return parts.getFirst().equals("O") || parts.getFirst().equals("A") ? 4 : 1;
        }
        boolean allPartners = parts.get(1).equals("T");
        boolean all = parts.get(2).equals("T");
        if (allPartners && all) {
            return 5;
        }
        return all ? 3 : allPartners ? 2 : 1;
    }
}
