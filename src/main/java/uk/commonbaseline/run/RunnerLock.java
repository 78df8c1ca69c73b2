package uk.commonbaseline.run;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import uk.commonbaseline.sql.AdvisoryLock;

/// One runner at a time: an advisory lock of PostgreSQL, held by a connection of the live process. When the process
/// dies, however
/// it dies, the lock is free.
public final class RunnerLock implements AutoCloseable {
    private static final long KEY = 0x6261_7365_6c69_6e65L;

    private static final int LONGEST_ANSWER_SECONDS = 10;

    private final AdvisoryLock lock;

    private RunnerLock(AdvisoryLock lock) {
        this.lock = lock;
    }

    /// Another run has the lock.
    public static final class Busy extends RuntimeException {
        Busy() {
            super("Another run is at work on this partnership. It does the same work; look at ./baseline status.");
        }
    }

    /// The connection that held the lock is gone, so another run may be at work by now.
    public static final class Lost extends RuntimeException {
        Lost() {
            super("The run lost its connection to the database and stopped between two files, since another run may "
                    + "have begun. Nothing is lost: the next run takes up what is left.");
        }
    }

    /// Asks the server, which takes a moment only.
    ///
    /// @throws Lost when the connection is gone, and with it the lock
    void mustBeHeld() throws SQLException {
        if (!lock.isHeld(LONGEST_ANSWER_SECONDS)) {
            throw new Lost();
        }
    }

    /// Takes the lock, if nobody has it.
    static Optional<RunnerLock> take(DataSource dataSource) throws SQLException {
        return AdvisoryLock.take(dataSource, KEY).map(RunnerLock::new);
    }

    /// Gives the lock back.
    @Override
    public void close() throws SQLException {
        lock.close();
    }
}
