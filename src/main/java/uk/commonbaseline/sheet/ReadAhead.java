package uk.commonbaseline.sheet;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Reads ahead in a thread of its own, so that a file is read and worked on at the same time. Holds a few elements at
/// most; what the reading thread throws comes out of [#hasNext].
public final class ReadAhead<T> implements Iterator<T>, AutoCloseable {
    private static final int AHEAD = 2;

    /// What the reading thread hands over: an element, its end, or its failure.
    private sealed interface Handed<T> {
        record Element<T>(T element) implements Handed<T> {}

        record End<T>() implements Handed<T> {}

        record Failure<T>(Throwable cause) implements Handed<T> {}
    }

    private final BlockingQueue<Handed<T>> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private @Nullable Handed<T> ahead;

    public ReadAhead(Iterator<T> source, String name) {
        thread = Thread.ofPlatform().daemon().name(name).start(() -> read(source));
    }

    private void read(Iterator<T> source) {
        try {
            while (source.hasNext()) {
                queue.put(new Handed.Element<>(source.next()));
            }
            queue.put(new Handed.End<>());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            handOver(failure);
        }
    }

    private void handOver(Throwable failure) {
        try {
            queue.put(new Handed.Failure<>(failure));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean hasNext() {
        return switch (peek()) {
            case Handed.Element<T> _ -> true;
            case Handed.End<T> _ -> false;
            case Handed.Failure<T>(Throwable cause) -> throw rethrown(cause);
        };
    }

    @Override
    public T next() {
        if (peek() instanceof Handed.Element<T>(T element)) {
            ahead = null;
            return element;
        }
        throw new NoSuchElementException();
    }

    private Handed<T> peek() {
        if (ahead == null) {
            try {
                ahead = queue.take();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for the next rows");
            }
        }
        return ahead;
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    /// Stops the reading thread.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
