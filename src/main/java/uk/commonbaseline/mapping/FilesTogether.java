package uk.commonbaseline.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Files under `jobs/` that change together: all of them, or where one can't be written, none.
final class FilesTogether {
    private FilesTogether() {}

    /// @param text what the file is to hold; empty to take it away
    record Change(Path file, Optional<String> text) {}

    /// A file as it was.
    private record Before(Path file, Optional<byte[]> content) {
        static Before of(Path file) throws IOException {
            return new Before(file, Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
        }

        void restore() throws IOException {
            if (content.isPresent()) {
                Files.write(file, content.get());
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    /// All new contents are written aside first, since most of what can go wrong shows there; only then do they take
    /// the
    /// places of the old ones, in the given order.
    static void write(List<Change> changes) throws IOException {
        List<Before> before = new ArrayList<>();
        Deque<Before> replaced = new ArrayDeque<>();
        try {
            for (Change change : changes) {
                before.add(Before.of(change.file()));
                prepare(change);
            }
            for (int at = 0; at < changes.size(); at++) {
                replaced.push(before.get(at));
                take(changes.get(at));
            }
        } catch (IOException problem) {
            restore(replaced, problem);
            throw problem;
        } finally {
            for (Change change : changes) {
                Files.deleteIfExists(aside(change.file()));
            }
        }
    }

    private static void prepare(Change change) throws IOException {
        if (change.text().isPresent()) {
            Path folder = change.file().toAbsolutePath().getParent();
            if (folder == null) {
                throw new IOException("no folder for " + change.file());
            }
            Files.createDirectories(folder);
            Files.write(aside(change.file()), change.text().get().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void take(Change change) throws IOException {
        if (change.text().isPresent()) {
            Files.move(
                    aside(change.file()),
                    change.file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(change.file());
        }
    }

    private static void restore(Deque<Before> replaced, IOException because) {
        for (Before each : replaced) {
            try {
                each.restore();
            } catch (IOException problem) {
                because.addSuppressed(problem);
            }
        }
    }

    private static Path aside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}
