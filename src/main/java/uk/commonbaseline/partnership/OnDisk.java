package uk.commonbaseline.partnership;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// Files that are on the disk itself and not only in the system's memory, so that a power cut leaves them whole.
public final class OnDisk {
    private OnDisk() {}

    /// Brings a folder with all that is in it to the disk, the folder itself last.
    public static void flushAll(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.toList();
            for (Path each : all.reversed()) {
                if (Files.isDirectory(each)) {
                    flushFolder(each);
                } else {
                    flushFile(each);
                }
            }
        }
    }

    private static void flushFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Brings a folder's entries to the disk; where the system can't, the files' own flush must do.
    public static void flushFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException _) {
            return;
        }
    }

    /// Whether it failed since there is no room.
    public static boolean isFull(IOException problem) {
        String said = String.valueOf(problem.getMessage());
        return said.contains("No space left") || said.contains("not enough space") || said.contains("quota");
    }

    /// Why a place could not be written, in words that name it.
    public static String words(Path place, IOException problem) {
        if (isFull(problem)) {
            return "there is no room left in " + place;
        }
        return problem instanceof AccessDeniedException
                ? "we have no permission to write into " + place
                : "%s can't be written: %s".formatted(place, problem.getMessage());
    }
}
