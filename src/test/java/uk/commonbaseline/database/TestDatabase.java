package uk.commonbaseline.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/// An empty database with all our tables, for one test class or one test. They share a server that starts with the
/// first and is gone, with all its files, when the tests' JVM ends.
///
/// @param dataSource opens a new connection each time it is asked
public record TestDatabase(DatabaseAddress address, DataSource dataSource) {
    private static final String MIGRATED = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /// Takes about 50 ms, once the first call of the JVM has started the server and migrated the template.
    public static TestDatabase fresh() {
        return copyOf(MIGRATED, Shared.SERVER);
    }

    /// A database without any tables of ours.
    public static TestDatabase empty() {
        return copyOf("template0", Shared.SERVER);
    }

    /// Makes a Spring test context use this database.
    public void register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", address::url);
        registry.add("spring.datasource.username", address::user);
        registry.add("spring.datasource.password", address::password);
    }

    private static TestDatabase copyOf(String template, DatabaseAddress server) {
        String name = "test_" + COUNT.incrementAndGet();
        execute(server, "create database %s template %s".formatted(name, template));
        return named(name, server);
    }

    private static TestDatabase named(String name, DatabaseAddress server) {
        String url = server.url().substring(0, server.url().lastIndexOf('/') + 1) + name;
        DatabaseAddress address = new DatabaseAddress(url, server.user(), server.password());
        return new TestDatabase(address, dataSource(address));
    }

    private static DataSource dataSource(DatabaseAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    private static void execute(DatabaseAddress address, String sql) {
        try (Connection connection = dataSource(address).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }

    /// Speed before safety: nothing of it outlives the tests.
    private static final class Shared {
        static final DatabaseAddress SERVER = start();

        private static DatabaseAddress start() {
            try {
                Path home = Files.createTempDirectory("common-baseline-test");
                EmbeddedPostgres postgres = new EmbeddedPostgres(
                        home,
                        List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> clearAway(postgres, home)));
                DatabaseAddress server = postgres.start();
                execute(server, "create database " + MIGRATED);
                Flyway.configure()
                        .dataSource(named(MIGRATED, server).dataSource())
                        .load()
                        .migrate();
                return server;
            } catch (IOException problem) {
                throw new AssertionError(problem);
            }
        }

        private static void clearAway(EmbeddedPostgres postgres, Path home) {
            try {
                postgres.stop();
                // Hundreds of databases take longer to delete than a Java machine may take to end.
                new ProcessBuilder("rm", "-rf", home.toString()).start();
            } catch (IOException problem) {
                throw new AssertionError(problem);
            }
        }
    }
}
