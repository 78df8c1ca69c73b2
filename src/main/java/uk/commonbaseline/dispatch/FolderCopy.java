package uk.commonbaseline.dispatch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.commonbaseline.partnership.OnDisk;

/// Copies an edition into a folder so that it is there whole or not at all: into a hidden folder beside its place
/// first, flushed to the disk, and then renamed.
final class FolderCopy {
    private static final int DIGITS = 8;

    private final EditionFolder edition;
    private final Path door;

    FolderCopy(EditionFolder edition, Path door) {
        this.edition = edition;
        this.door = door;
    }

    /// Copies it, unless it lies there already; another print of the edition is put beside the one that lies there.
    ///
    /// @return the folder in which it lies
    /// @throws Unfit when the edition is not what was printed
    /// @throws IOException in words that name what stands in the way; nothing half done is left then
    Path deliver() throws Unfit, IOException {
        if (!Files.isDirectory(door)) {
            throw new IOException("the folder %s is not there; is its disk or share connected?".formatted(door));
        }
        Path place = place();
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return place;
        }
        Path partial = door.resolve("." + place.getFileName() + ".part");
        try {
            delete(partial);
            copy(partial);
            Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
            OnDisk.flushFolder(door);
            return place;
        } catch (IOException problem) {
            throw new IOException(words(door, problem), problem);
        } finally {
            clearAway(partial);
        }
    }

    /// The edition's name, or, where another print has that, its name with the first digits of its fingerprint.
    private Path place() throws Unfit {
        Path usual = door.resolve(edition.name());
        return !Files.exists(usual, LinkOption.NOFOLLOW_LINKS) || holdsTheSame(usual)
                ? usual
                : door.resolve(edition.name() + "-" + edition.packSha256().substring(0, DIGITS));
    }

    private boolean holdsTheSame(Path there) throws Unfit {
        for (String name : names()) {
            try {
                if (!Arrays.equals(Files.readAllBytes(there.resolve(name)), content(name))) {
                    return false;
                }
            } catch (IOException _) {
                return false;
            }
        }
        return true;
    }

    private List<String> names() {
        return Stream.concat(edition.files().keySet().stream(), Stream.of(EditionFolder.MANIFEST))
                .toList();
    }

    private byte[] content(String name) throws Unfit {
        return name.equals(EditionFolder.MANIFEST) ? edition.readManifest() : edition.read(name);
    }

    private void copy(Path into) throws IOException, Unfit {
        Files.createDirectory(into);
        for (String name : names()) {
            Path file = into.resolve(name);
            Files.createDirectories(file.resolveSibling(".").normalize());
            write(file, content(name));
        }
        try (Stream<Path> folders = Files.walk(into).filter(Files::isDirectory)) {
            for (Path folder : folders.toList()) {
                OnDisk.flushFolder(folder);
            }
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    static String words(Path door, IOException problem) {
        return OnDisk.words(door, problem) + (OnDisk.isFull(problem) ? "; the next run tries again" : "");
    }

    private static void clearAway(Path partial) {
        try {
            delete(partial);
        } catch (IOException _) {
            // the next try begins with it
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
