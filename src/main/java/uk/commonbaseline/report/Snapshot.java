package uk.commonbaseline.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.suppression.HeldBack;

/// All figures of one edition, read in one read-only transaction, so that no two pages can disagree.
/// `reports/queries/prepare.sql` sets up the words and views that the queries of the pages share.
final class Snapshot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);
    private final Connection connection;
    private Wording wording = Wording.AS_IT_IS;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    /// What a pack is printed from: seen by the reporter, who sees views only.
    static Snapshot of(DataSource database, int baselineId, @Nullable Integer appraisalId, EditionLabel label)
            throws SQLException {
        return open(database, "set local role baseline_reporter", baselineId, appraisalId, label);
    }

    /// What figures are traced from, down to files and maps, which the reporter does not see.
    static Snapshot forTrace(DataSource database, int baselineId, @Nullable Integer appraisalId, EditionLabel label)
            throws SQLException {
        return open(database, "", baselineId, appraisalId, label);
    }

    private static Snapshot open(
            DataSource database, String role, int baselineId, @Nullable Integer appraisalId, EditionLabel label)
            throws SQLException {
        Snapshot snapshot = new Snapshot(database.getConnection());
        try {
            snapshot.begin();
            if (!role.isEmpty()) {
                snapshot.execute(role);
            }
            snapshot.set("baseline", Integer.toString(baselineId));
            snapshot.set("appraisal", appraisalId == null ? "" : appraisalId.toString());
            snapshot.set("partnership", label.partnership());
            snapshot.set("edition", label.edition());
            snapshot.set("draft", Boolean.toString(label.draft()));
            snapshot.set("readership", label.readership().name());
            snapshot.set("smallest", Integer.toString(label.smallNumbers().smallest()));
            snapshot.execute(Resource.text("reports/queries/prepare.sql"));
            snapshot.execute("set transaction read only");
            snapshot.wording = Wording.of(label.readership(), snapshot);
            return snapshot;
        } catch (SQLException | RuntimeException failed) {
            snapshot.close();
            throw failed;
        }
    }

    /// The rows of one query of a page, in the order in which the query gives them.
    List<Row> rows(String page, String query) {
        String name = "reports/queries/" + page + "/" + query + ".sql";
        return query(name, Resource.text(name));
    }

    /// The rows of a statement that came from a resource of this name.
    List<Row> query(String name, String sql, Object... parameters) {
        Laps laps = new Laps();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int parameter = 0; parameter < parameters.length; parameter++) {
                statement.setObject(parameter + 1, parameters[parameter]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<Row> rows = rows(result);
                LOG.trace("{}: {} rows in {} ms", name, rows.size(), laps.lap());
                return rows;
            }
        } catch (SQLException failed) {
            throw new PackNotPrinted(name + " failed: " + failed.getMessage(), failed);
        }
    }

    /// The rows of one query of a page, one after the other.
    RowCursor cursor(String page, String query) throws SQLException {
        String name = "reports/queries/" + page + "/" + query + ".sql";
        return new RowCursor(connection, name, Resource.text(name));
    }

    /// Notes what the pages show, for the ties to be checked on.
    void note(List<Shown> shown) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into printed values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int position = 0; position < shown.size(); position++) {
                Shown each = shown.get(position);
                insert.setInt(1, position + 1);
                insert.setString(2, each.page());
                insert.setString(3, each.query());
                insert.setString(4, each.ref());
                insert.setBigDecimal(5, each.value());
                insert.setString(6, each.unit());
                insert.setString(7, each.written());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Notes which figures the pages would show and which of them are held back, for sentences and charts to leave
    /// these
    /// out.
    void withhold(List<Shown> shown, HeldBack held) throws SQLException {
        insert(
                "insert into listed values (?) on conflict do nothing",
                shown.stream().map(Shown::ref).toList());
        insert("insert into held_back values (?)", held.refs());
    }

    private void insert(String sql, Collection<String> texts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (String text : texts) {
                insert.setString(1, text);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// The only row of a query.
    Row row(String page, String query) {
        List<Row> rows = rows(page, query);
        if (rows.size() != 1) {
            throw new PackNotPrinted("%s/%s.sql gives %d rows, not one".formatted(page, query, rows.size()));
        }
        return rows.getFirst();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        execute("set transaction isolation level repeatable read");
    }

    private void set(String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('pack.' || ?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Row> rows(ResultSet result) throws SQLException {
        List<Row> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(new Row(wording.of(row(result).values())));
        }
        return rows;
    }

    static Row row(ResultSet result) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        int columns = result.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            values.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
        }
        return new Row(values);
    }
}
