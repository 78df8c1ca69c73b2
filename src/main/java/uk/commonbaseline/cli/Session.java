package uk.commonbaseline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.commonbaseline.database.DatabaseAddress;
import uk.commonbaseline.database.DatabaseUnavailable;
import uk.commonbaseline.database.EmbeddedPostgres;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.run.Application;

/// One command at work: the database is up, the application is started around it.
final class Session implements AutoCloseable {
    private static final long LEAST_ROOM = 200L * 1024 * 1024;

    private final ConfigurableApplicationContext context;
    private final DatabaseAddress database;
    private final Duration databaseStart;

    private Session(ConfigurableApplicationContext context, DatabaseAddress database, Duration databaseStart) {
        this.context = context;
        this.database = database;
        this.databaseStart = databaseStart;
    }

    static Session open(Where where) throws IOException {
        Home home = where.home();
        Files.createDirectories(home.root());
        if (home.freeBytes() < LEAST_ROOM) {
            throw new NoRoom(home.root(), home.freeBytes() / 1024 / 1024);
        }
        long begun = System.nanoTime();
        DatabaseAddress database = DatabaseAddress.fromEnvironment(System.getenv())
                .orElseGet(() -> new EmbeddedPostgres(home.root()).start());
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new Session(start(home, where.keys(), where.jobs(), database), database, took);
    }

    /// A second one beside the command's own, with another home, other settings and another database.
    static Session beside(Path home, Path keys, Path jobs, DatabaseAddress database) {
        return new Session(start(new Home(home), keys, jobs, database), database, Duration.ZERO);
    }

    private static ConfigurableApplicationContext start(Home home, Path keys, Path jobs, DatabaseAddress database) {
        List<String> settings = new ArrayList<>();
        settings.add("--baseline.home=" + home.root());
        settings.add("--baseline.keys=" + keys.toAbsolutePath());
        settings.add("--baseline.jobs=" + jobs.toAbsolutePath());
        settings.add("--spring.datasource.url=" + database.url());
        settings.add("--spring.datasource.username=" + database.user());
        settings.add("--spring.datasource.password=" + database.password());
        settings.add("--spring.flyway.url=" + database.url());
        settings.add("--spring.flyway.user=" + database.user());
        settings.add("--spring.flyway.password=" + database.password());
        return new SpringApplicationBuilder(Application.class)
                .registerShutdownHook(false)
                .run(settings.toArray(String[]::new));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    String databaseWords() {
        String place = database.url().replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
        return "PostgreSQL on " + place;
    }

    DatabaseAddress database() {
        return database;
    }

    Duration databaseStart() {
        return databaseStart;
    }

    @Override
    public void close() {
        context.close();
    }

    /// For commands that only look: nothing is started.
    static DatabaseAddress running(Home home) {
        return findRunning(home)
                .orElseThrow(() ->
                        new DatabaseUnavailable("The database is not running.", "Start it with ./baseline db start."));
    }

    static Optional<DatabaseAddress> findRunning(Home home) {
        return DatabaseAddress.fromEnvironment(System.getenv())
                .or(() -> new EmbeddedPostgres(home.root()).findRunning());
    }
}
