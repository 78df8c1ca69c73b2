package uk.commonbaseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// Temporary folders of tests lie in a folder of their own each, since keys lie beside a home: both go with the test.
public final class FolderWithRoomBesideIt implements TempDirFactory {
    private final List<Path> rooms = new ArrayList<>();

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        Path room = Files.createTempDirectory("junit-");
        rooms.add(room);
        Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwx--x--x"));
        return Files.createDirectory(room.resolve("folder"));
    }

    @Override
    public void close() throws IOException {
        for (Path room : rooms) {
            try (Stream<Path> left = Files.exists(room) ? Files.walk(room) : Stream.<Path>empty()) {
                left.sorted(Comparator.reverseOrder()).forEach(FolderWithRoomBesideIt::delete);
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
