package uk.commonbaseline.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.suppression.HeldBack;

/// Which columns of which queries are figures, and how they are referred to, as `reports/figures/figures.yml` says.
///
/// @param readings by `page/query`, how its references are read where one pattern does not say it
record FigurePlan(Map<String, Map<String, List<Column>>> pages, Map<String, String> readings) {
    /// What stands on a page instead of a figure that is held back.
    static final String HELD_BACK = "c";

    private static final String READING = "refs";
    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

    /// A column of figures. Its exact values stand in the column of the same name with `_is`.
    ///
    /// @param ref with names of the query's columns in braces, as `label` and `unit`
    /// @param in how many of the unit one printed stands for
    record Column(String name, String ref, String unit, BigDecimal in, String label) {
        String exactly() {
            return name + "_is";
        }

        String refColumn() {
            return name + "_ref";
        }
    }

    static FigurePlan read() {
        Object root =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Resource.text("reports/figures/figures.yml"));
        Map<String, Map<String, List<Column>>> pages = new LinkedHashMap<>();
        Map<String, String> readings = new LinkedHashMap<>();
        map(root).forEach((page, queries) -> {
            Map<String, List<Column>> columns = new LinkedHashMap<>();
            map(queries).forEach((query, listed) -> {
                Map<String, Object> entries = map(listed);
                if (entries.remove(READING) instanceof String reading) {
                    readings.put(page + "/" + query, reading);
                }
                columns.put(query, columns(entries));
            });
            pages.put(page, columns);
        });
        return new FigurePlan(pages, readings);
    }

    /// The queries of a page that give figures, each with the columns that do.
    Map<String, List<Column>> of(String page) {
        return pages.getOrDefault(page, Map.of());
    }

    /// The rows with a reference beside each figure, in `<column>_ref`.
    List<Row> marked(String page, String query, List<Row> rows) {
        List<Column> columns = of(page).getOrDefault(query, List.of());
        return columns.isEmpty()
                ? rows
                : rows.stream().map(row -> marked(columns, row)).toList();
    }

    private static Row marked(List<Column> columns, Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
        columns.stream()
                .filter(column -> row.has(column.exactly()))
                .forEach(column -> values.put(column.refColumn(), filled(column.ref(), row)));
        return new Row(values);
    }

    /// The marked rows with a letter instead of each figure that is held back.
    List<Row> withheld(String page, String query, List<Row> rows, HeldBack held) {
        List<Column> columns = of(page).getOrDefault(query, List.of());
        return rows.stream().map(row -> withheld(columns, row, held)).toList();
    }

    private static Row withheld(List<Column> columns, Row row, HeldBack held) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
        columns.stream()
                .filter(column -> held.holds(row.text(column.refColumn())))
                .forEach(column -> {
                    values.put(column.name(), HELD_BACK);
                    values.put(column.exactly(), null);
                });
        return new Row(values);
    }

    static String filled(String pattern, Row row) {
        return BRACES.matcher(pattern)
                .replaceAll((MatchResult match) -> Matcher.quoteReplacement(row.text(match.group(1))));
    }

    /// How references of a query are read off its rows and columns, such as `C-column-row`; empty where it has none.
    String words(String page, String query) {
        return readings.getOrDefault(
                page + "/" + query,
                of(page).getOrDefault(query, List.of()).stream()
                        .map(column -> readable(column.ref()))
                        .findFirst()
                        .orElse(""));
    }

    private static String readable(String ref) {
        return ref.replace("{column_mark}", "column")
                .replace("{of_partner}", "-column")
                .replaceAll("\\{(row_mark|mark)}", "row");
    }

    private static List<Column> columns(Map<String, Object> listed) {
        List<Column> columns = new ArrayList<>();
        listed.forEach((name, entry) -> {
            Map<String, Object> column = map(entry);
            columns.add(new Column(name, text(column, "ref"), text(column, "unit"), in(column), text(column, "label")));
        });
        return List.copyOf(columns);
    }

    private static BigDecimal in(Map<String, Object> column) {
        return switch (String.valueOf(column.getOrDefault("in", "units"))) {
            case "thousand" -> BigDecimal.valueOf(1_000);
            case "million" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.ONE;
        };
    }

    private static String text(Map<String, Object> column, String name) {
        if (column.get(name) instanceof String text) {
            return text;
        }
        throw new PackNotPrinted("reports/figures/figures.yml: \"" + name + "\" is missing in " + column);
    }

    private static Map<String, Object> map(@Nullable Object node) {
        if (!(node instanceof Map<?, ?> given)) {
            throw new PackNotPrinted("reports/figures/figures.yml: \"" + node + "\" should list names");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        given.forEach((name, value) -> map.put(String.valueOf(name), value));
        return map;
    }
}
