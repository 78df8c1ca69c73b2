package uk.commonbaseline.inbound;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder with the partnership's keys. It lies outside the home, so that a copy of the home opens nothing: the key
/// by which pay numbers become tokens, and those that originals are sealed with. The home lists which keys it was used
/// with, so that a lost one is noticed before another is made in its place.
public final class KeyFolder {
    static final String TOKENS = "person-tokens";
    static final String ARCHIVE = "archive";

    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);
    private static final String ENDING = ".key";
    private static final String WAY_OUT =
            "Restore the folder from your backup of the keys, or name the right one in --keys or BASELINE_KEYS. Where the key is lost for good, see \"Keys\" in docs/runbook.md.";

    private final Path folder;
    private final KeysOfHome used;

    private KeyFolder(Path folder, Home home) {
        this.folder = folder;
        this.used = new KeysOfHome(home);
    }

    /// A key as an operator may see it.
    ///
    /// @param purpose `person-tokens` or `archive`
    /// @param id what the file's name and the sealed files say; tells nothing of the key itself
    public record Listed(String purpose, String id, boolean isThere, boolean isInUse) {}

    /// Where the keys lie unless something else is said: beside the home, `partnership.keys` for `partnership`.
    public static Path besides(Home home) {
        return home.root().resolveSibling(home.root().getFileName() + ".keys");
    }

    /// Opens the folder, makes the keys at the first use of a home, and moves a key that lies in the home out of it.
    ///
    /// @throws KeysUnavailable when a key that new files need is lost, or is not the one that the home knows
    public static KeyFolder open(Path folder, Home home) {
        KeyFolder keys = new KeyFolder(folder.toAbsolutePath().normalize(), home);
        keys.refuseWithin(home);
        keys.alone(() -> {
            keys.moveOutOf(home);
            keys.used.refuseLost(keys.present(), keys.folder, WAY_OUT);
            keys.makeMissing();
            return keys;
        });
        return keys;
    }

    /// As [#open], but makes a new key for each that is lost: what was sealed with a lost one stays closed for good,
    /// and earlier tokens can't be matched with later ones.
    ///
    /// @return the keys that were given up
    public static List<Listed> replaceLost(Path folder, Home home) {
        KeyFolder keys = new KeyFolder(folder.toAbsolutePath().normalize(), home);
        keys.refuseWithin(home);
        return keys.alone(() -> {
            keys.moveOutOf(home);
            List<Listed> lost = keys.used.lost(keys.present());
            keys.used.forgetTokens(lost);
            if (lost.stream().anyMatch(key -> key.isInUse() && key.purpose().equals(ARCHIVE))) {
                keys.make(keys.used.numbersGiven() + 1);
            }
            keys.makeMissing();
            return lost;
        });
    }

    public Path path() {
        return folder;
    }

    /// The secret by which pay numbers become tokens, 32 bytes.
    public byte[] personTokens() {
        return read(folder.resolve(TOKENS + ENDING));
    }

    /// Makes a new key for the files sealed from now on; the others stay, and go on opening what they sealed.
    ///
    /// @return the new key's id
    public String rotate() {
        return alone(() -> {
            int number = newest().map(KeyFolder::numberOf).orElse(0);
            return make(Math.max(number, used.numbersGiven()) + 1);
        });
    }

    /// All keys that are here or that the home was used with.
    public List<Listed> listAll() {
        return alone(() -> used.listAll(present()));
    }

    /// The key that new files are sealed with.
    ArchiveKey current() {
        return get(newest().orElseThrow(() -> missing("")));
    }

    /// @throws KeysUnavailable when it is not here, or not what its name says
    ArchiveKey get(String id) {
        Path file = file(id);
        if (!Files.exists(file)) {
            throw missing(id);
        }
        ArchiveKey key = ArchiveKey.of(id, read(file));
        if (!key.isWhatItsNameSays()) {
            throw new KeysUnavailable(
                    "%s does not hold the key that its name says; it was changed or damaged.".formatted(file), WAY_OUT);
        }
        return key;
    }

    private KeysUnavailable missing(String id) {
        return new KeysUnavailable(
                "The file was sealed with the key %s, and there is no %s.".formatted(id, file(id)), WAY_OUT);
    }

    private Path file(String id) {
        return folder.resolve(ARCHIVE + "-" + id + ENDING);
    }

    private void refuseWithin(Home home) {
        if (folder.startsWith(home.root())) {
            throw new KeysUnavailable(
                    "The keys can't lie in the home itself: %s.".formatted(folder),
                    "Whoever copies the home would hold both. Name a folder elsewhere in --keys or BASELINE_KEYS.");
        }
    }

    /// Before there was this folder, the key for tokens lay in the home.
    private void moveOutOf(Home home) throws IOException {
        Path old = home.root().resolve("keys").resolve(TOKENS + ENDING);
        if (!Files.isRegularFile(old)) {
            return;
        }
        Path file = folder.resolve(TOKENS + ENDING);
        if (Files.exists(file) && !Arrays.equals(read(file), read(old))) {
            throw new KeysUnavailable(
                    "There are two keys for person tokens, %s and %s.".formatted(old, file),
                    "Keep the one that the staff files were loaded with, and put the other away.");
        }
        PrivateFiles.write(file, read(old));
        Files.delete(old);
        try {
            Files.delete(home.root().resolve("keys"));
        } catch (DirectoryNotEmptyException _) {
            LOG.debug("{} holds other files", home.root().resolve("keys"));
        }
        LOG.info("The key for person tokens was moved from {} to {}; back that folder up from now on.", old, folder);
    }

    private void makeMissing() throws IOException {
        Path tokens = folder.resolve(TOKENS + ENDING);
        if (!Files.exists(tokens)) {
            byte[] secret = new byte[ArchiveKey.BYTES];
            new SecureRandom().nextBytes(secret);
            PrivateFiles.write(tokens, secret);
        }
        used.note(TOKENS, ArchiveKey.fingerprint(read(tokens)));
        Optional<String> archive = newest();
        if (archive.isPresent()) {
            used.note(ARCHIVE, archive.get());
        } else {
            make(used.numbersGiven() + 1);
        }
    }

    private String make(int number) throws IOException {
        ArchiveKey key = ArchiveKey.random(number);
        PrivateFiles.write(file(key.id()), key.secret());
        used.note(ARCHIVE, key.id());
        return key.id();
    }

    private static int numberOf(String id) {
        return Integer.parseInt(id.substring(0, id.indexOf('-')));
    }

    private Optional<String> newest() {
        return present().entrySet().stream()
                .filter(key -> key.getValue().equals(ARCHIVE))
                .map(Map.Entry::getKey)
                .max(String::compareTo);
    }

    /// The ids of the keys that are here, with their purpose.
    private Map<String, String> present() {
        Map<String, String> present = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.equals(TOKENS + ENDING)) {
                    present.put(ArchiveKey.fingerprint(read(file)), TOKENS);
                } else if (name.matches(ARCHIVE + "-\\d{4,9}-[0-9a-f]{8}" + ENDING)) {
                    present.put(name.substring(ARCHIVE.length() + 1, name.length() - ENDING.length()), ARCHIVE);
                }
            }
        } catch (IOException problem) {
            throw unusable(problem);
        }
        return present;
    }

    private byte[] read(Path file) {
        try {
            if (PrivateFiles.othersMayRead(file)) {
                LOG.warn("{} can be read by others than its owner; make it private: chmod 600", file);
            }
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw unusable(problem);
        }
    }

    private KeysUnavailable unusable(IOException problem) {
        return new KeysUnavailable(
                "The folder with the keys can't be used: %s.".formatted(folder),
                "Make it, owned by \"%s\" and with mode 700, or name another in --keys or BASELINE_KEYS."
                        .formatted(System.getProperty("user.name")),
                problem);
    }

    private interface Work<T> {
        T work() throws IOException;
    }

    /// Two commands that start at the same moment must not make a key each.
    private <T> T alone(Work<T> work) {
        synchronized (KeyFolder.class) {
            try (FileChannel channel = FileChannel.open(
                            PrivateFiles.folder(folder).resolve(".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                return work.work();
            } catch (IOException problem) {
                throw unusable(problem);
            }
        }
    }
}
