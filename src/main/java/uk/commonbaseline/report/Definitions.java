package uk.commonbaseline.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.report.chart.Row;

/// What figures are made of, computed anew from the frozen rows: by the definitions of `reports/figures`.
final class Definitions {
    private final Snapshot figures;
    private final Map<String, Map<String, BigDecimal>> computed = new HashMap<>();

    Definitions(Snapshot figures) {
        this.figures = figures;
    }

    /// What the rows behind a figure add up to, or what its formula gives; empty when nothing defines it.
    Optional<BigDecimal> value(String ref) {
        String family = family(ref);
        @Nullable BigDecimal formula = of(family + ".formula", "value").get(ref);
        if (formula != null || !isDefined(family)) {
            return Optional.ofNullable(formula);
        }
        return Optional.of(of(family, "sum(amount)").getOrDefault(ref, BigDecimal.ZERO));
    }

    /// What stands before the first dash.
    static String family(String ref) {
        return ref.split("-", 2)[0];
    }

    static boolean isDefined(String definition) {
        return Definitions.class.getClassLoader().getResource(resource(definition)) != null;
    }

    static String resource(String definition) {
        return "reports/figures/" + definition + ".sql";
    }

    private Map<String, BigDecimal> of(String definition, String value) {
        return computed.computeIfAbsent(definition, _ -> {
            Map<String, BigDecimal> values = new HashMap<>();
            if (isDefined(definition)) {
                for (Row row : figures.query(resource(definition), sql(definition, value))) {
                    values.put(row.text("ref"), new BigDecimal(row.text("value")));
                }
            }
            return values;
        });
    }

    private static String sql(String definition, String value) {
        // Lines that are alike are added up once for all definitions; each of them would take a while over a million.
        String all =
                "with cost_line as (select * from pg_temp.cost) select ref, %s as value from (%n%s) as f where value is not null"
                        .formatted(value, Resource.text(resource(definition)));
        return value.equals("value")
                ? all
                : all.replace("where value is not null", "where amount is not null group by ref");
    }
}
