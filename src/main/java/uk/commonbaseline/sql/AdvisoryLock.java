package uk.commonbaseline.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// One of a kind at a time, on however many hosts: an advisory lock of PostgreSQL that a connection of the live process
/// holds. When the process dies, however it dies, the lock is free.
public final class AdvisoryLock implements AutoCloseable {
    private final Connection connection;
    private final long key;

    private AdvisoryLock(Connection connection, long key) {
        this.connection = connection;
        this.key = key;
    }

    /// Takes the lock, if nobody has it.
    ///
    /// @param key what is locked; the same number is the same lock everywhere in the database
    public static Optional<AdvisoryLock> take(DataSource dataSource, long key) throws SQLException {
        Connection connection = dataSource.getConnection();
        boolean taken = false;
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, key);
            try (ResultSet answer = lock.executeQuery()) {
                taken = answer.next() && answer.getBoolean(1);
            }
        } finally {
            if (!taken) {
                connection.close();
            }
        }
        return taken ? Optional.of(new AdvisoryLock(connection, key)) : Optional.empty();
    }

    /// Whether the connection still stands, and with it the lock; asks the server, which takes a moment only.
    ///
    /// @param seconds how long an answer is waited for
    public boolean isHeld(int seconds) throws SQLException {
        return connection.isValid(seconds);
    }

    /// Gives the lock back.
    @Override
    public void close() throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            unlock.setLong(1, key);
            unlock.execute();
        } finally {
            connection.close();
        }
    }
}
