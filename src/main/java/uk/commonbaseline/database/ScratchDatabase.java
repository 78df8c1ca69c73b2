package uk.commonbaseline.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// An empty database beside ours on the same server, gone when it is closed.
public final class ScratchDatabase implements AutoCloseable {
    private final DatabaseAddress server;
    private final String name;

    private ScratchDatabase(DatabaseAddress server, String name) {
        this.server = server;
        this.name = name;
    }

    /// Makes one.
    ///
    /// @throws DatabaseUnavailable when our login may not
    public static ScratchDatabase beside(DatabaseAddress ours, String purpose) {
        String name =
                "baseline_%s_%d".formatted(purpose, ProcessHandle.current().pid());
        ScratchDatabase scratch = new ScratchDatabase(ours, name);
        scratch.execute("drop database if exists " + name + " with (force)");
        scratch.execute("create database " + name);
        return scratch;
    }

    public DatabaseAddress address() {
        return new DatabaseAddress(
                server.url().replaceFirst("^(jdbc:postgresql://[^/]*/)[^?]*", "$1" + name),
                server.user(),
                server.password());
    }

    @Override
    public void close() {
        execute("drop database if exists " + name + " with (force)");
    }

    private void execute(String statement) {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement work = connection.createStatement()) {
            work.execute(statement);
        } catch (SQLException problem) {
            throw new DatabaseUnavailable(
                    "The server refuses us an empty database to work in: " + problem.getMessage() + ".",
                    "Grant our login the right to create databases (alter role ... createdb), and try again.",
                    problem);
        }
    }
}
