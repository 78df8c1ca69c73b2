package uk.commonbaseline.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Waits for a parser that works in a thread of its own, and not for ever. A thread can't be ended from outside; one
/// that is given up is interrupted, keeps nothing of ours waiting, and ends with the program.
final class Watch {
    private final long seconds;
    private long nanosLeft;

    Watch(long seconds) {
        this.seconds = seconds;
        this.nanosLeft = TimeUnit.SECONDS.toNanos(seconds);
    }

    static Watch over(Path file) {
        try {
            return new Watch(Limits.SECONDS_TO_BEGIN + (Files.size(file) >> 20) * Limits.SECONDS_FOR_EVERY_MEBIBYTE);
        } catch (IOException problem) {
            throw WorkbookReading.broken(problem);
        }
    }

    private sealed interface Answer<T> {
        record Found<T>(T content) implements Answer<T> {}

        record Refused<T>(UnreadableFile because) implements Answer<T> {}
    }

    /// Runs the reading in a thread of its own and waits for its answer.
    ///
    /// @throws UnreadableFile when it fails or takes too long
    <T> T await(WorkbookReading.Reading<T> reading) {
        BlockingQueue<Answer<T>> answer = new ArrayBlockingQueue<>(1);
        Thread thread = Thread.ofPlatform().daemon().name("workbook").start(() -> {
            try {
                answer.add(new Answer.Found<>(WorkbookReading.refusing(reading)));
            } catch (UnreadableFile refused) {
                answer.add(new Answer.Refused<>(refused));
            }
        });
        return switch (take(answer, thread)) {
            case Answer.Found<T>(T content) -> content;
            case Answer.Refused<T>(UnreadableFile because) -> throw because;
        };
    }

    /// The next element. Only the time spent waiting counts, so a slow taker costs the file nothing.
    ///
    /// @throws UnreadableFile when the time for this file is used up
    <T> T take(BlockingQueue<T> queue, Thread thread) {
        @Nullable T found = queue.poll();
        if (found != null) {
            return found;
        }
        long began = System.nanoTime();
        try {
            found = queue.poll(nanosLeft, TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a workbook");
        }
        nanosLeft -= System.nanoTime() - began;
        if (found == null) {
            thread.interrupt();
            throw new UnreadableFile(
                    "Reading the workbook takes longer than %d seconds; there is something odd about it."
                            .formatted(seconds),
                    "Copy the sheet with the extract into a new workbook, save it, and send that.");
        }
        return found;
    }
}
