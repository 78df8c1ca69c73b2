package uk.commonbaseline.database;

import java.util.Map;
import java.util.Optional;

/// Where the database answers and as whom we log in. The password never shows when the address is printed.
///
/// @param url a JDBC URL of PostgreSQL
/// @param user may be overruled by the URL's own parameters
/// @param password empty where the server asks for none
public record DatabaseAddress(String url, String user, String password) {
    static final String URL = "BASELINE_DB_URL";
    static final String USER = "BASELINE_DB_USER";
    static final String PASSWORD = "BASELINE_DB_PASSWORD";
    private static final String EXPECTED_START = "jdbc:postgresql:";

    /// The database that the environment names, or nothing when `BASELINE_DB_URL` is absent or blank.
    ///
    /// @throws DatabaseUnavailable when the URL is not one of PostgreSQL
    public static Optional<DatabaseAddress> fromEnvironment(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith(EXPECTED_START)) {
            throw new DatabaseUnavailable(
                    "%s does not begin with \"%s\".".formatted(URL, EXPECTED_START),
                    "Write it as jdbc:postgresql://host:5432/baseline, and the login in %s and %s."
                            .formatted(USER, PASSWORD));
        }
        String user = environment.getOrDefault(USER, "").strip();
        return Optional.of(new DatabaseAddress(
                url, user.isEmpty() ? EmbeddedPostgres.NAME : user, environment.getOrDefault(PASSWORD, "")));
    }

    @Override
    public String toString() {
        return "%s as %s".formatted(url.replaceAll("(?i)(password=)[^&]*", "$1***"), user);
    }
}
