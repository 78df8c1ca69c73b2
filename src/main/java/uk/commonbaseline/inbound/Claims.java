package uk.commonbaseline.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import uk.commonbaseline.partnership.Sha256;

/// Takes a settled file into our own hands: it is renamed out of the inbound folder, so that only one run can have it,
/// and
/// copied; whoever still holds the original open can no longer change what we read.
public final class Claims {
    private static final String COPY = ".copy-of-";
    private static final int MOST_BYTES_OF_A_NAME = 240;

    private final Home home;

    public Claims(Home home) {
        this.home = home;
    }

    /// A claimed file.
    ///
    /// @param copy our private copy, the only thing that is read
    /// @param original the renamed original, kept until the copy is safe in archive or quarantine
    public record Claim(Arrival arrival, Path copy, Path original, String sha256, long bytes) {}

    /// Empty when the file is gone, because somebody else took it or its owner withdrew it.
    public Optional<Claim> claim(Arrival arrival, String run) throws IOException {
        Path folder = folderOf(arrival, run);
        Files.createDirectories(folder);
        String name = nameWithRoom(String.valueOf(arrival.file().getFileName()));
        Path original = freeName(folder, name);
        try {
            if (!Inbox.isPlainFile(arrival.file())) {
                return Optional.empty();
            }
            Files.move(arrival.file(), original, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        return Optional.of(copy(arrival, original));
    }

    /// Takes up a file that an earlier run had renamed before it was stopped.
    public Claim resume(Arrival arrival) throws IOException {
        return copy(arrival, arrival.file());
    }

    private Claim copy(Arrival arrival, Path original) throws IOException {
        Path copy = original.resolveSibling(COPY + original.getFileName());
        MessageDigest digest = Sha256.begin();
        try (InputStream in = Files.newInputStream(original);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
            in.transferTo(out);
        }
        force(copy);
        return new Claim(arrival, copy, original, Sha256.hex(digest.digest()), Files.size(copy));
    }

    /// Whether a file in `processing` is a private copy. No officer's file begins like one, since [Inbox] leaves hidden
    /// files alone.
    public static boolean isCopy(Path file) {
        return String.valueOf(file.getFileName()).startsWith(COPY);
    }

    /// A place for another private copy beside the given one.
    public static Path copyBeside(Path copy, String name) {
        return copy.resolveSibling(COPY + name);
    }

    /// The renamed original that a private copy was made of.
    public static Path originalOf(Path copy) {
        return copy.resolveSibling(String.valueOf(copy.getFileName()).substring(COPY.length()));
    }

    /// A name may be as long as the file system allows; then it is cut here, to leave room for ours.
    private static String nameWithRoom(String name) {
        boolean hasRoom = name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES_OF_A_NAME;
        return hasRoom ? name : Integer.toHexString(name.hashCode()) + "-" + name.substring(name.length() - 50);
    }

    private Path folderOf(Arrival arrival, String run) {
        Path folder = home.processing().resolve(run);
        if (!arrival.council().isEmpty()) {
            folder = folder.resolve(arrival.council());
        }
        return arrival.feed().isEmpty() ? folder : folder.resolve(arrival.feed());
    }

    private static Path freeName(Path folder, String name) {
        Path free = folder.resolve(name);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(number + "-" + name);
        }
        return free;
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// The sha256 of a file's content, 64 hexadecimal digits.
    public static String hash(Path file) throws IOException {
        return Sha256.of(file);
    }
}
