package uk.commonbaseline.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/// The secret by which pay numbers become tokens. It lies in a file that only we may read, never in the database. Made
/// at
/// the first use; if it is lost, tokens of earlier deliveries can't be matched with later ones.
final class PersonKey {
    private static final int BYTES = 32;

    private PersonKey() {}

    static byte[] in(Path folder) throws IOException {
        Path file = folder.resolve("person-tokens.key");
        if (!Files.exists(file)) {
            make(file);
        }
        return Files.readAllBytes(file);
    }

    private static void make(Path file) throws IOException {
        FileAttribute<?> ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        FileAttribute<?> readable = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(file.getParent(), ours);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path partial = Files.createTempFile(file.getParent(), "key", ".part", readable);
        Files.write(partial, key, StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, partial);
        } catch (FileAlreadyExistsException _) {
            // Another command was faster; its key counts.
            Files.delete(partial);
            return;
        }
        Files.delete(partial);
    }
}
