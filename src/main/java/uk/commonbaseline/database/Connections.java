package uk.commonbaseline.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;

/// The few words that we exchange with the server ourselves: is it ours, does it hold our database.
final class Connections {
    private static final String WRONG_PASSWORD = "28P01";

    private Connections() {}

    /// Whether a server answers at the address and lets us in.
    ///
    /// @throws DatabaseUnavailable when it knows another password
    static boolean serves(DatabaseAddress address) {
        try (Connection _ = connect(address)) {
            return true;
        } catch (SQLException problem) {
            if (WRONG_PASSWORD.equals(problem.getSQLState())) {
                throw refused(problem);
            }
            return false;
        }
    }

    /// Creates our database unless it is there. The caller holds the [StartLock].
    ///
    /// @param administration a database of the same server that is always there
    static void createDatabase(DatabaseAddress administration) {
        try (Connection connection = connect(administration);
                Statement statement = connection.createStatement()) {
            if (!exists(EmbeddedPostgres.NAME, statement)) {
                statement.execute("create database " + EmbeddedPostgres.NAME);
            }
        } catch (SQLException problem) {
            throw refused(problem);
        }
    }

    private static boolean exists(String database, Statement statement) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select from pg_database where datname = '%s'".formatted(database))) {
            return found.next();
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(address.url(), properties);
    }

    private static DatabaseUnavailable refused(SQLException problem) {
        return new DatabaseUnavailable(
                "The database server runs but refuses us: %s."
                        .formatted(Objects.requireNonNullElse(problem.getMessage(), "it gave no reason")),
                WRONG_PASSWORD.equals(problem.getSQLState())
                        ? "If the file \"password\" in the database's folder was changed, restore it from your backup."
                        : "End other commands, or stop it with \"baseline db stop\", and try again.",
                problem);
    }
}
