package uk.commonbaseline.baseline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.commonbaseline.baseline.Changes.Change;
import uk.commonbaseline.baseline.Changes.Kind;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.Partner;
import uk.commonbaseline.warehouse.ReferenceLists;
import uk.commonbaseline.warehouse.ReferenceLoad;

/// Explains the difference between two frozen baselines exactly. The way from one to the other is walked in steps, each
/// of which changes one thing only and freezes on trial what comes out: the data, the year, the maps, the method. What
/// a
/// step changes is the difference of two such baselines, so the steps make the whole. Nothing of it stays.
@Component
public class Comparison {
    private final JdbcClient jdbc;
    private final Freeze freeze;
    private final ReferenceLoad reference;

    Comparison(DataSource dataSource, Freeze freeze, ReferenceLoad reference) {
        this.jdbc = JdbcClient.create(dataSource);
        this.freeze = freeze;
        this.reference = reference;
    }

    /// The settings that a baseline was frozen with: what is in scope, and how it is valued.
    public record Method(List<Partner> partners, ReferenceLists lists, BaselineSettings settings) {
        Method forYearOf(Method other) {
            return new Method(partners, lists, settings.forYearOf(other.settings));
        }
    }

    /// A baseline to compare, and how it was made.
    public record Side(String name, Method method) {}

    private record Frozen(int id, String name, Instant asOf, Pounds cost, Fte fte) {}

    /// Every change from the first to the second, each pound and post once.
    ///
    /// @throws NotFrozen when one of them is not there
    @Transactional
    public Changes compare(Side first, Side second) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        Frozen before = get(first.name());
        Frozen after = get(second.name());
        List<Change> changes = new ArrayList<>();
        Method method = first.method();
        int same = trial(method, before.asOf(), before.asOf());
        changes.addAll(decisions(Kind.METHOD_CHANGE, before.id(), same));
        int data = trial(method, after.asOf(), before.asOf());
        changes.addAll(changes("compare-deliveries", same, data));
        Method ofYear = method.forYearOf(second.method());
        int year = trial(ofYear, after.asOf(), before.asOf());
        changes.addAll(decisions(Kind.REAL_CHANGE, data, year));
        int maps = trial(ofYear, after.asOf(), after.asOf());
        changes.addAll(changes("compare-meanings", year, maps));
        changes.addAll(decisions(Kind.METHOD_CHANGE, maps, after.id()));
        return new Changes(
                before.name(), before.cost(), before.fte(), after.name(), after.cost(), after.fte(), changes);
    }

    private int trial(Method method, Instant data, Instant maps) {
        reference.loadMethod(
                method.partners(), method.lists(), method.settings().parameters());
        return freeze.freezeOnTrial(method.settings(), data, maps);
    }

    private List<Change> decisions(Kind kind, int before, int after) {
        return jdbc.sql(SqlFile.read(Comparison.class, "compare-decisions"))
                .param("kind", kind.word())
                .param("before", before)
                .param("after", after)
                .query(Comparison::change)
                .list();
    }

    private List<Change> changes(String statement, int before, int after) {
        return jdbc.sql(SqlFile.read(Comparison.class, statement))
                .param("before", before)
                .param("after", after)
                .query(Comparison::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                Spelling.read(Kind.class, row.getString("kind")),
                row.getString("council"),
                row.getString("service"),
                row.getString("what"),
                row.getBigDecimal("cost"),
                row.getBigDecimal("fte"));
    }

    private Frozen get(String name) {
        Optional<Frozen> found = jdbc.sql(SqlFile.read(Comparison.class, "select-frozen"))
                .param("name", name)
                .query((row, _) -> new Frozen(
                        row.getInt("baseline_id"),
                        row.getString("name"),
                        row.getObject("data_as_of", OffsetDateTime.class).toInstant(),
                        new Pounds(row.getBigDecimal("cost")),
                        new Fte(row.getBigDecimal("fte"))))
                .optional();
        return found.orElseThrow(() -> new NotFrozen(name));
    }
}
