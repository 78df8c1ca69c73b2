package uk.commonbaseline.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/// Held by the one command that starts or stops the server; others wait. The system gives it back when a command is
/// killed.
final class StartLock implements AutoCloseable {
    /// A file lock belongs to the whole process, so its threads queue here first.
    private static final ReentrantLock WITHIN_THIS_PROCESS = new ReentrantLock();

    private final FileChannel channel;
    private final FileLock lock;

    private StartLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static StartLock waitFor(Path file) {
        WITHIN_THIS_PROCESS.lock();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new StartLock(channel, channel.lock());
        } catch (IOException problem) {
            WITHIN_THIS_PROCESS.unlock();
            throw Complaints.about(file, problem);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException _) {
            // The server is up or down as asked; the system drops the lock with the process.
        } finally {
            WITHIN_THIS_PROCESS.unlock();
        }
    }
}
