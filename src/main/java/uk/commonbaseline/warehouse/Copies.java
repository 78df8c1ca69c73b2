package uk.commonbaseline.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Sends gathered rows to PostgreSQL.
final class Copies {
    private Copies() {}

    /// Nothing is sent when there are no rows. On a failure the copy is cancelled, and with it the transaction.
    static void send(String copy, BinaryRows rows, Connection connection) throws SQLException {
        if (rows.rows() == 0) {
            return;
        }
        rows.finish();
        String role = role(connection);
        become("none", connection);
        send(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy), rows);
        become(role, connection);
    }

    private static void send(CopyIn sending, BinaryRows rows) throws SQLException {
        try {
            sending.writeToCopy(rows.bytes(), 0, rows.length());
            long taken = sending.endCopy();
            if (taken != rows.rows()) {
                throw new SQLException("sent %d rows, %d were taken".formatted(rows.rows(), taken));
            }
        } finally {
            if (sending.isActive()) {
                sending.cancelCopy();
            }
        }
    }

    /// Into tables of which councils see their own rows alone only their owner may copy; the login that migrated is
    /// their owner. Everything else of a load is done in the role of the loader.
    private static void become(String role, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "set local role " + connection.unwrap(PGConnection.class).escapeIdentifier(role));
        }
    }

    private static String role(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery("show role")) {
            role.next();
            return role.getString(1);
        }
    }
}
