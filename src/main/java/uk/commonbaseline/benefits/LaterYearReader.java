package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.benefits.Evidence.Found;
import uk.commonbaseline.benefits.Evidence.Kind;
import uk.commonbaseline.benefits.Evidence.Part;
import uk.commonbaseline.benefits.Evidence.Proof;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.PriceIndex;

/// Reads a later year, which was scoped as the baseline was and stands beside it in the same tables.
final class LaterYearReader {
    private final JdbcClient database;
    private final int before;
    private final int after;
    private final FinancialYear year;
    private final FinancialYear priceBase;

    /// @param after number of the later year's rows
    LaterYearReader(JdbcClient database, Frozen baseline, int after, FinancialYear year) {
        this.database = database;
        this.before = baseline.id();
        this.after = after;
        this.year = year;
        this.priceBase = baseline.priceBase();
    }

    /// @param leftOutUpTo pounds of what was rejected or is not mapped that still leave a council measured
    Measured read(Pounds leftOutUpTo) {
        Map<String, String> notMeasured = notMeasured(leftOutUpTo);
        SortedMap<CellKey, Cell> cells = new TreeMap<>();
        list("cells", row -> cell(row, notMeasured))
                .forEach(found -> found.ifPresent(cell -> cells.put(cell.key(), cell)));
        List<Source> sources = list("sources", this::source).stream()
                .filter(source -> !notMeasured.containsKey(source.cell().council()))
                .toList();
        return new Measured(
                new LaterYear(year, notMeasured, cells, evidence()),
                sources,
                list("measures", this::measure),
                list("prices", this::restated));
    }

    private Map<String, String> notMeasured(Pounds leftOutUpTo) {
        Map<String, String> reasons = new HashMap<>();
        database.sql(SqlFile.read(LaterYearReader.class, "not-measured"))
                .param("before", before)
                .param("after", after)
                .param("upTo", leftOutUpTo.amount())
                .query(row -> {
                    Optional<String> because = Optional.ofNullable(row.getString("because"));
                    String council = text(row, "council");
                    because.ifPresent(each -> reasons.put(council, each));
                });
        return reasons;
    }

    private Map<Evidence, Found> evidence() {
        Map<Evidence, Found> found = new HashMap<>();
        list("evidence", row -> {
                    Part part = new Part(
                            text(row, "service"),
                            row.getInt("group_no"),
                            number(row, "fall").map(Pounds::rounded));
                    Kind kind = kind(text(row, "kind"));
                    Evidence thing = new Evidence(kind, text(row, "council"), text(row, "ref"));
                    String supplier = text(row, "supplier");
                    String identity = kind == Kind.CONTRACT && !supplier.isEmpty()
                            ? "%s|%s|%s".formatted(kind, thing.ref(), supplier)
                            : "%s|%s|%s".formatted(kind, thing.council(), thing.ref());
                    return Map.entry(thing, new Found(Proof.valueOf(text(row, "proof")), identity, List.of(part)));
                })
                .forEach(each -> found.merge(each.getKey(), each.getValue(), Found::with));
        return found;
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "post" -> Kind.POST;
            case "contract" -> Kind.CONTRACT;
            default -> Kind.COST_CENTRE;
        };
    }

    /// What can be read of a row.
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String statement, Reading<T> each) {
        RowMapper<T> mapper = (row, _) -> each.of(row);
        JdbcClient.StatementSpec asked = database.sql(SqlFile.read(LaterYearReader.class, statement));
        return asked.params(Map.of("before", before, "after", after, "year", year.startsIn()))
                .query(mapper)
                .list();
    }

    private static CellKey key(ResultSet row) throws SQLException {
        return new CellKey(text(row, "council"), text(row, "service"), row.getInt("group_no"));
    }

    /// Empty for a cost that is new in a year that was not measured.
    private static Optional<Cell> cell(ResultSet row, Map<String, String> notMeasured) throws SQLException {
        CellKey key = key(row);
        Pounds baseline = pounds(row, "baseline");
        if (notMeasured.containsKey(key.council())) {
            return row.getBoolean("in_baseline") ? Optional.of(Cell.notMeasured(key, baseline)) : Optional.empty();
        }
        return Optional.of(Cell.measured(key, baseline, pounds(row, "supplied"), pounds(row, "current")));
    }

    private Source source(ResultSet row) throws SQLException {
        return new Source(
                year,
                key(row),
                row.getInt("delivery_id"),
                text(row, "cost_centre_code"),
                text(row, "subjective_code"),
                row.getString("price_index"),
                row.getInt("rows"),
                pounds(row, "supplied"),
                pounds(row, "amount"));
    }

    private Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                year,
                text(row, "council"),
                text(row, "measure"),
                text(row, "service"),
                text(row, "direction"),
                number(row, "baseline"),
                number(row, "current"),
                text(row, "words"));
    }

    private Measured.Restated restated(ResultSet row) throws SQLException {
        String index = text(row, "price_index");
        String source = text(row, "source");
        return new Measured.Restated(
                new PriceIndex(index, year, row.getBigDecimal("from_level"), source),
                new PriceIndex(index, priceBase, row.getBigDecimal("to_level"), source));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(BigDecimal::stripTrailingZeros);
    }

    private static Pounds pounds(ResultSet row, String column) throws SQLException {
        return new Pounds(row.getBigDecimal(column));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
