package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the product should answer to one file, noted down while the file is written.
final class Expectation {
    private static final Set<String> WITHOUT_CONSEQUENCE =
            Set.of("agency-without-a-post", "hidden-sheet", "column-not-known");

    /// What becomes of a row.
    enum Fate {
        ACCEPTED,
        REJECTED,
        EXCLUDED
    }

    /// Something the officer should be told; `place` as she would say it.
    record Told(String code, String place) {}

    private final String period;
    private final List<String> headings;
    private final Map<Fate, Integer> rows = new EnumMap<>(Fate.class);
    private final Map<String, Map<Fate, BigDecimal>> amounts = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final List<List<String>> records = new ArrayList<>();

    private Expectation(String period, String headings, String... measures) {
        this.period = period;
        this.headings = List.of(headings.split(","));
        for (String measure : measures) {
            amounts.put(measure, new EnumMap<>(Fate.class));
        }
    }

    static Expectation ofStaff(String period) {
        return new Expectation(
                period,
                "sheet_no,row_no,post_ref,unit,cost_centre,grade,contract,occupancy,covers_post,fte,service_share,"
                        + "salary,allowances,employer_ni,employer_pension",
                "fte",
                "pay");
    }

    static Expectation ofCost(String period, String... bases) {
        return new Expectation(
                period,
                "sheet_no,row_no,part,financial_year,period,basis,capital,one_off,cost_centre,subjective,supplier,amount",
                bases);
    }

    static Expectation ofPerformance(String period) {
        return new Expectation(
                period, "sheet_no,row_no,part,indicator,financial_year,period,value,target,collected", "values");
    }

    static Expectation ofContracts(String period) {
        return new Expectation(
                period,
                "sheet_no,row_no,contract_ref,title,supplier,service,starts_on,ends_on,extends_to,annual_value,"
                        + "total_value,vat_included",
                "annual-value");
    }

    void rows(Fate fate, int count) {
        rows.merge(fate, count, Integer::sum);
    }

    void amount(String measure, Fate fate, BigDecimal amount) {
        amounts.computeIfAbsent(measure, _ -> new EnumMap<>(Fate.class)).merge(fate, amount, BigDecimal::add);
    }

    void record(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings);
        }
        records.add(List.of(cells));
    }

    void tell(String code, String place) {
        told.add(new Told(code, place));
    }

    String period() {
        return period;
    }

    List<String> headings() {
        return headings;
    }

    List<List<String>> records() {
        return List.copyOf(records);
    }

    /// By code, then place.
    List<Told> told() {
        return told.stream()
                .sorted(Comparator.comparing(Told::code).thenComparing(Told::place))
                .toList();
    }

    List<String> measures() {
        return List.copyOf(amounts.keySet());
    }

    int rows(Fate fate) {
        return rows.getOrDefault(fate, 0);
    }

    int rowsRead() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    BigDecimal amount(String measure, Fate fate) {
        return fates(measure).getOrDefault(fate, BigDecimal.ZERO);
    }

    BigDecimal amountRead(String measure) {
        return fates(measure).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<Fate, BigDecimal> fates(String measure) {
        return amounts.getOrDefault(measure, Map.of());
    }

    String outcome() {
        if (rows(Fate.REJECTED) > 0) {
            return "partly-accepted";
        }
        return told.stream().allMatch(t -> WITHOUT_CONSEQUENCE.contains(t.code()))
                ? "accepted"
                : "accepted-with-findings";
    }
}
