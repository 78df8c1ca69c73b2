package uk.commonbaseline.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;

/// The few words that we exchange with the server ourselves: is it ours, does it hold our database.
final class Connections {
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String DATABASE_EXISTS = "42P04";

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

    /// Creates the database unless it is there.
    ///
    /// @param administration a database of the same server that is always there
    static void createDatabase(DatabaseAddress address, DatabaseAddress administration) {
        try (Connection _ = connect(address)) {
            return;
        } catch (SQLException problem) {
            if (!NO_SUCH_DATABASE.equals(problem.getSQLState())) {
                throw refused(problem);
            }
        }
        try (Connection connection = connect(administration);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + EmbeddedPostgres.NAME);
        } catch (SQLException problem) {
            if (!DATABASE_EXISTS.equals(problem.getSQLState())) {
                throw refused(problem);
            }
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
                "If the file \"password\" in the database's folder was changed, restore it from your backup.",
                problem);
    }
}
