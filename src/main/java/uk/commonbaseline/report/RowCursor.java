package uk.commonbaseline.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import uk.commonbaseline.report.chart.Row;

/// The rows of a query one after the other; a few at a time are held.
final class RowCursor implements AutoCloseable {
    private static final int AT_A_TIME = 1_000;
    private final String name;
    private final PreparedStatement statement;
    private final ResultSet result;

    RowCursor(Connection connection, String name, String sql) throws SQLException {
        this.name = name;
        this.statement = connection.prepareStatement(sql);
        this.statement.setFetchSize(AT_A_TIME);
        this.result = statement.executeQuery();
    }

    /// The next row; empty behind the last.
    Optional<Row> next() {
        try {
            return result.next() ? Optional.of(Snapshot.row(result)) : Optional.empty();
        } catch (SQLException failed) {
            throw new PackNotPrinted(name + " failed: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            result.close();
        }
    }
}
