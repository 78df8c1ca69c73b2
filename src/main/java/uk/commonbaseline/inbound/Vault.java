package uk.commonbaseline.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.commonbaseline.partnership.Sha256;

/// Keeps originals sealed: they hold what the warehouse drops. A file in archive or quarantine is encrypted and
/// authenticated with a key that lies outside the home. Files that earlier releases kept plain open all the same.
public final class Vault {
    /// The ending of sealed files.
    public static final String SEALED = ".sealed";

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    /// Longer than anything reads a file; what is older was left by a process that died.
    private static final Duration LONGEST_READING = Duration.ofHours(1);

    private final KeyFolder keys;
    private final Home home;

    public Vault(KeyFolder keys, Home home) {
        this.keys = keys;
        this.home = home;
    }

    /// Seals our copy into its last place, archive or quarantine, and only when that has been read back whole removes
    /// the copy and the original. Safe to repeat after a crash at any point, and safe across file systems.
    ///
    /// @param sha256 of the plain content
    public void keep(Path copy, Path original, Path last, String sha256) throws IOException {
        seal(copy, last, sha256);
        Files.deleteIfExists(copy);
        Files.deleteIfExists(original);
    }

    /// Seals a plain file, and leaves it where it is. Nothing is done where the sealed file is there already.
    ///
    /// @param sha256 of the plain content
    public void seal(Path plain, Path sealed, String sha256) throws IOException {
        if (!holds(sealed, sha256)) {
            Files.createDirectories(sealed.toAbsolutePath().resolveSibling(""));
            Path partial = PrivateFiles.partial(sealed);
            write(plain, partial);
            if (!hash(partial).equals(sha256)) {
                Files.delete(partial);
                throw new IOException("What was sealed of %s is not what was read.".formatted(plain.getFileName()));
            }
            PrivateFiles.rename(partial, sealed);
        }
        sealed.toFile().setReadOnly();
    }

    private void write(Path plain, Path partial) throws IOException {
        ArchiveKey key = keys.current();
        try (InputStream in = Files.newInputStream(plain);
                OutputStream file = Files.newOutputStream(partial)) {
            SealingStream out = new SealingStream(file, key);
            in.transferTo(out);
            out.close();
        }
    }

    /// Whether the kept file is there and holds the content of this hash.
    public boolean holds(Path kept, String sha256) throws IOException {
        try {
            return Files.isRegularFile(kept) && hash(kept).equals(sha256);
        } catch (DamagedSeal _) {
            return false;
        }
    }

    /// The sha256 of the plain content of a kept file, sealed or not.
    ///
    /// @throws DamagedSeal when it is not as it was sealed
    public String hash(Path kept) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = open(kept);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return Sha256.hex(digest.digest());
    }

    /// The plain content of a kept file, sealed or not. That nothing is missing is known at its end.
    private InputStream open(Path kept) throws IOException {
        InputStream file = Files.newInputStream(kept);
        try {
            return isSealed(kept) ? new UnsealingStream(file, keys::get) : file;
        } catch (IOException | RuntimeException problem) {
            file.close();
            throw problem;
        }
    }

    /// Whether the file begins as sealed files do, or has their ending.
    public boolean isSealed(Path kept) throws IOException {
        try (InputStream in = Files.newInputStream(kept)) {
            return Arrays.equals(in.readNBytes(SealHeader.SIGN.length), SealHeader.SIGN)
                    || String.valueOf(kept.getFileName()).endsWith(SEALED);
        }
    }

    /// Writes the plain content of a kept file into a folder, readable by us alone, under its name without `.sealed`.
    /// Whoever asked removes it. It appears only once all of it was found to be as it was sealed.
    ///
    /// @throws DamagedSeal when it is not
    /// @throws KeysUnavailable when its key is lost
    public Path unseal(Path kept, Path folder) throws IOException {
        Path plain = PrivateFiles.folder(folder).resolve(plainName(kept));
        Path partial = PrivateFiles.partial(plain);
        try (InputStream in = open(kept)) {
            try (OutputStream out = Files.newOutputStream(partial)) {
                in.transferTo(out);
            }
            PrivateFiles.rename(partial, plain);
        } catch (DamagedSeal damaged) {
            throw damaged.of(kept);
        } finally {
            Files.deleteIfExists(partial);
        }
        return plain;
    }

    private static String plainName(Path kept) {
        String name = String.valueOf(kept.getFileName());
        return name.endsWith(SEALED) ? name.substring(0, name.length() - SEALED.length()) : name;
    }

    /// The plain content of a kept file for as long as somebody reads it; closing it removes the content.
    public Unsealed unsealed(Path kept) throws IOException {
        Path folder = PrivateFiles.freshFolder(home.opened());
        try {
            return new Unsealed(unseal(kept, folder), folder);
        } catch (IOException | RuntimeException problem) {
            delete(folder);
            throw problem;
        }
    }

    /// A kept file's plain content, in a folder that only we can read.
    public record Unsealed(Path file, Path folder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            delete(folder);
        }
    }

    /// Removes what a process that died had unsealed.
    public void sweep(Instant now) throws IOException {
        if (!Files.isDirectory(home.opened())) {
            return;
        }
        try (Stream<Path> folders = Files.list(home.opened())) {
            for (Path folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder)
                        .toInstant()
                        .plus(LONGEST_READING)
                        .isBefore(now)) {
                    LOG.info("what a process that died had unsealed is removed");
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
