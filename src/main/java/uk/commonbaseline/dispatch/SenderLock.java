package uk.commonbaseline.dispatch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// One sender at a time, on however many hosts: an advisory lock of PostgreSQL that a connection of the live process
/// holds. It is not the runner's, so files can be taken while mail goes out.
final class SenderLock implements AutoCloseable {
    private static final long KEY = 0x6261_7365_6d61_696cL;

    private final Connection connection;

    private SenderLock(Connection connection) {
        this.connection = connection;
    }

    static Optional<SenderLock> take(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        boolean taken = false;
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, KEY);
            try (ResultSet answer = lock.executeQuery()) {
                taken = answer.next() && answer.getBoolean(1);
            }
        } finally {
            if (!taken) {
                connection.close();
            }
        }
        return taken ? Optional.of(new SenderLock(connection)) : Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            unlock.setLong(1, KEY);
            unlock.execute();
        } finally {
            connection.close();
        }
    }
}
