package uk.commonbaseline.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The PostgreSQL server under a partnership's home folder. It starts when first asked for and outlives the command
/// that
/// started it; the next command attaches to it. Any number of commands may ask at once.
public final class EmbeddedPostgres {
    /// Both the database's name and its owner's.
    static final String NAME = "baseline";

    private static final Duration POLL = Duration.ofMillis(50);

    private final Path home;
    private final Path database;
    private final Cluster cluster;
    private final List<String> furtherSettings;

    /// @param home the partnership's home folder; need not exist yet
    public EmbeddedPostgres(Path home) {
        this(home, List.of());
    }

    EmbeddedPostgres(Path home, List<String> furtherSettings) {
        this.home = home.toAbsolutePath().normalize();
        this.database = this.home.resolve("database");
        this.cluster = new Cluster(database);
        this.furtherSettings = List.copyOf(furtherSettings);
    }

    /// Answers with the running server, after starting it where none runs.
    ///
    /// @throws DatabaseUnavailable in words for the operator
    public DatabaseAddress start() {
        return findRunning().orElseGet(this::startUnlessAnotherDid);
    }

    /// The server that runs now and lets us in; starts nothing, writes nothing.
    ///
    /// @throws DatabaseUnavailable when it runs but refuses us
    public Optional<DatabaseAddress> findRunning() {
        return findAlive().filter(Postmaster::ready).map(this::addressOf).filter(Connections::serves);
    }

    /// Stops the server after what is being committed; work in flight is rolled back.
    ///
    /// @return whether there was one to stop
    public boolean stop() {
        if (!cluster.exists()) {
            return false;
        }
        try (StartLock _ = lock()) {
            return findAlive().isPresent() && server().stop();
        }
    }

    private DatabaseAddress startUnlessAnotherDid() {
        createFolders();
        try (StartLock _ = lock()) {
            if (!isRunningOnceReady()) {
                server().start();
            }
            DatabaseAddress address = addressOf(Postmaster.find(cluster.data())
                    .orElseThrow(() -> new DatabaseUnavailable(
                            "The database server ended as soon as it had started.",
                            "Read %s.".formatted(Server.log(home)))));
            Connections.createDatabase(addressOf("postgres", address));
            return address;
        }
    }

    private void createFolders() {
        try {
            Files.createDirectories(database);
            Files.createDirectories(home.resolve("logs"));
        } catch (IOException problem) {
            throw Complaints.about(home, problem);
        }
    }

    private StartLock lock() {
        return StartLock.waitFor(database.resolve("start.lock"));
    }

    /// Waits for a server that another command has started or that is recovering from a crash.
    ///
    /// @return false when none runs, or when it ended meanwhile
    private boolean isRunningOnceReady() {
        long begun = System.nanoTime();
        Optional<Postmaster> postmaster = findAlive();
        while (postmaster.isPresent() && !postmaster.get().ready()) {
            if (System.nanoTime() - begun > ServerCommand.PATIENCE.toNanos()) {
                throw new DatabaseUnavailable(
                        "The database server in %s runs but does not get ready.".formatted(cluster.data()),
                        "Read %s, then try \"baseline db stop\".".formatted(Server.log(home)));
            }
            pause();
            postmaster = findAlive();
        }
        return postmaster.isPresent();
    }

    private Optional<Postmaster> findAlive() {
        return Postmaster.find(cluster.data()).filter(Postmaster::isAlive);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("We were interrupted while the database started.", "Run the command again.");
        }
    }

    private Server server() {
        if (cluster.exists()) {
            cluster.checkVersion();
        } else {
            cluster.checkRoom();
        }
        Binaries binaries = Binaries.unpackedIn(database);
        return new Server(home, cluster, binaries, RunAs.whoMayRun(binaries, database), furtherSettings);
    }

    private DatabaseAddress addressOf(Postmaster postmaster) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postmaster.port(), NAME), NAME, cluster.password());
    }

    private static DatabaseAddress addressOf(String other, DatabaseAddress address) {
        String server = address.url().substring(0, address.url().lastIndexOf('/') + 1);
        return new DatabaseAddress(server + other, address.user(), address.password());
    }
}
