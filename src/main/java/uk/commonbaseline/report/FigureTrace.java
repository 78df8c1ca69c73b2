package uk.commonbaseline.report;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.sql.SqlFile;

/// What the figures of one edition are made of, asked of the same frozen rows that it was printed from.
public final class FigureTrace implements AutoCloseable {
    /// Every letter that has a definition under `reports/figures`.
    private static final List<String> FAMILIES = IntStream.rangeClosed('A', 'Z')
            .mapToObj(Character::toString)
            .filter(family -> Definitions.isDefined(family) || Definitions.isDefined(family + ".formula"))
            .toList();

    private final Snapshot snapshot;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, List<Formula>> formulas = new HashMap<>();

    private FigureTrace(Snapshot snapshot, List<Figure> figures) {
        this.snapshot = snapshot;
        figures.forEach(figure -> this.figures.put(figure.ref(), figure));
    }

    /// How a figure is computed from others, or was counted.
    ///
    /// @param inputs references of what it is computed from, printed or not; empty where it was counted
    public record Formula(String ref, String words, BigDecimal value, List<String> inputs) {
        public Formula {
            inputs = List.copyOf(inputs);
        }
    }

    public static FigureTrace open(DataSource database, PrintedEdition edition) {
        List<Figure> figures = JdbcClient.create(database)
                .sql(SqlFile.read(FigureTrace.class, "list-figures"))
                .param("edition", edition.id())
                .query((row, _) -> new Figure(
                        row.getString("ref"),
                        row.getInt("page"),
                        row.getString("label"),
                        row.getBigDecimal("value"),
                        row.getString("unit")))
                .list();
        try {
            return new FigureTrace(
                    Snapshot.forTrace(database, edition.baselineId(), edition.appraisalId(), edition.label()), figures);
        } catch (SQLException failed) {
            throw new PackNotPrinted(String.valueOf(failed.getMessage()), failed);
        }
    }

    /// Every figure that the edition prints, in the order of its pages.
    public List<Figure> list() {
        return List.copyOf(figures.values());
    }

    public Optional<Figure> find(String ref) {
        return Optional.ofNullable(figures.get(ref));
    }

    /// The rows that add up to a figure, in the order of the files; none for what is only computed.
    public List<Fact> facts(String ref) {
        String family = Definitions.family(ref);
        if (!Definitions.isDefined(family)) {
            return List.of();
        }
        String name = Definitions.resource("trace");
        String sql = Resource.text(name).replaceFirst("%s is", "This is").formatted(definition(family));
        return snapshot.query(name, sql, ref).stream().map(FigureTrace::fact).toList();
    }

    /// How a figure is computed; empty for one that is the sum of its rows alone.
    public Optional<Formula> findFormula(String ref) {
        return formulas(Definitions.family(ref)).stream()
                .filter(formula -> formula.ref().equals(ref))
                .findFirst();
    }

    /// The printed figures that a row of a file is part of, and those that are computed from them: by what of the row
    /// they take, `cost`, `staff`, `pay`, `measure` or `contract` for its amounts, `count` for the row as such.
    public Map<String, Set<String>> refsHolding(int deliveryId, int sheetNo, int row) {
        Map<String, Set<String>> held = new TreeMap<>();
        for (String family : FAMILIES) {
            if (Definitions.isDefined(family)) {
                String sql =
                        "select distinct ref, source from (%n%s) as f where delivery_id = ? and sheet_no = ? and row_no = ?"
                                .formatted(definition(family));
                snapshot.query(Definitions.resource(family), sql, deliveryId, sheetNo, row)
                        .forEach(each -> held.computeIfAbsent(each.text("source"), _ -> new TreeSet<>())
                                .add(each.text("ref")));
            }
        }
        List<Formula> all =
                FAMILIES.stream().flatMap(family -> formulas(family).stream()).toList();
        held.values().forEach(refs -> {
            addComputed(refs, all);
            refs.retainAll(figures.keySet());
        });
        return held;
    }

    private static void addComputed(Set<String> held, List<Formula> all) {
        boolean grown = true;
        while (grown) {
            List<String> more = all.stream()
                    .filter(formula -> formula.inputs().stream().anyMatch(held::contains))
                    .map(Formula::ref)
                    .toList();
            grown = held.addAll(more);
        }
    }

    private List<Formula> formulas(String family) {
        return formulas.computeIfAbsent(family, this::readFormulas);
    }

    private List<Formula> readFormulas(String family) {
        String definition = family + ".formula";
        if (!Definitions.isDefined(definition)) {
            return List.of();
        }
        return snapshot
                .query(
                        Definitions.resource(definition),
                        "select ref, words, value, inputs from (%n%s) as f where value is not null"
                                .formatted(definition(definition)))
                .stream()
                .map(FigureTrace::formula)
                .toList();
    }

    private static String definition(String name) {
        return Resource.text(Definitions.resource(name));
    }

    private static Formula formula(Row row) {
        return new Formula(
                row.text("ref"),
                row.text("words"),
                new BigDecimal(row.text("value")),
                texts(row.values().get("inputs")));
    }

    private static List<String> texts(@Nullable Object array) {
        try {
            List<String> texts = new ArrayList<>();
            if (array instanceof Array given && given.getArray() instanceof Object[] each) {
                Arrays.stream(each).map(String::valueOf).forEach(texts::add);
            }
            return texts;
        } catch (SQLException failed) {
            throw new PackNotPrinted(String.valueOf(failed.getMessage()), failed);
        }
    }

    private static Fact fact(Row row) {
        return new Fact(
                row.text("source"),
                number(row, "delivery_id"),
                row.text("council"),
                row.text("feed"),
                number(row, "version"),
                row.text("file_name"),
                row.text("sha256"),
                row.text("kept_as"),
                number(row, "sheet_no"),
                row.text("sheet"),
                number(row, "row_no"),
                number(row, "last_row_no"),
                number(row, "part"),
                row.text("letters"),
                new BigDecimal(row.text("amount")),
                row.text("decision"),
                row.text("rule"),
                row.text("map_lines"),
                row.text("map_version"));
    }

    private static int number(Row row, String column) {
        return row.has(column) ? Integer.parseInt(row.text(column)) : 0;
    }

    @Override
    public void close() {
        try {
            snapshot.close();
        } catch (SQLException failed) {
            throw new PackNotPrinted(String.valueOf(failed.getMessage()), failed);
        }
    }
}
