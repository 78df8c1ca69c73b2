package uk.commonbaseline.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Parts of bars, no more than can be told apart: the largest keep their names, the others stand together as the last.
final class Parts {
    private Parts() {}

    /// The rows as they are, or with their smallest parts gathered. Columns: `bar`, `part`, `part_no`, `amount`,
    /// `label`.
    static List<Row> told(List<Row> rows) {
        Map<String, Double> sizes = sizes(rows);
        if (sizes.size() <= Ink.distinct()) {
            return rows;
        }
        List<String> largest = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(Ink.distinct() - 1L)
                .map(Map.Entry::getKey)
                .toList();
        List<String> named = sizes.keySet().stream().filter(largest::contains).toList();
        List<Row> told = new ArrayList<>();
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.text("bar"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(bar -> told.addAll(told(bar, named)));
        return told;
    }

    /// All of a part, in the order in which parts first come.
    private static Map<String, Double> sizes(List<Row> rows) {
        Map<String, Double> sizes = new LinkedHashMap<>();
        rows.forEach(row ->
                sizes.merge(row.text("part"), row.has("amount") ? Math.abs(row.number("amount")) : 0, Double::sum));
        return sizes;
    }

    private static List<Row> told(List<Row> bar, List<String> named) {
        List<Row> told = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (Row row : bar) {
            int number = named.indexOf(row.text("part"));
            if (number < 0) {
                others.add(row);
            } else {
                told.add(with(row, Map.of("part_no", number)));
            }
        }
        if (!others.isEmpty()) {
            told.add(together(others, named.size()));
        }
        return told;
    }

    private static Row together(List<Row> others, int number) {
        double sum = others.stream()
                .filter(row -> row.has("amount"))
                .mapToDouble(row -> Math.max(0, row.number("amount")))
                .sum();
        boolean missing = others.stream().noneMatch(row -> row.has("amount"));
        return with(
                others.getFirst(),
                Map.of(
                        "part",
                        others.size() + " others",
                        "part_no",
                        number,
                        "amount",
                        sum,
                        "label",
                        missing ? "not supplied" : "the rest"));
    }

    private static Row with(Row row, Map<String, Object> changed) {
        Map<String, @Nullable Object> values = new HashMap<>(row.values());
        values.putAll(changed);
        return new Row(values);
    }
}
