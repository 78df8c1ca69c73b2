package uk.commonbaseline.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// The data folder and the password that opens it. Both are made at the first start; the data folder appears complete
/// or
/// not at all.
///
/// @param database holds `data` and `password`
record Cluster(Path database) {
    private static final long ROOM_NEEDED = 300L * 1024 * 1024;
    private static final int PASSWORD_BYTES = 24;

    Path data() {
        return database.resolve("data");
    }

    Path passwordFile() {
        return database.resolve("password");
    }

    boolean exists() {
        return Files.isDirectory(data());
    }

    /// @throws DatabaseUnavailable when the file is gone or unreadable
    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (NoSuchFileException _) {
            throw new DatabaseUnavailable(
                    "The database's password is missing: there is no %s.".formatted(passwordFile()),
                    "Restore it from your backup of %s.".formatted(database));
        } catch (IOException problem) {
            throw Complaints.about(passwordFile(), problem);
        }
    }

    /// Fails when the data were written by another major version, which this one can't read.
    void checkVersion() {
        try {
            String found = Files.readString(data().resolve("PG_VERSION")).strip();
            if (!found.equals(Integer.toString(Binaries.MAJOR_VERSION))) {
                throw new DatabaseUnavailable(
                        "%s was written by PostgreSQL %s, and this program brings PostgreSQL %d."
                                .formatted(data(), found, Binaries.MAJOR_VERSION),
                        "Use the release of this program that wrote it, or another --home.");
            }
        } catch (IOException problem) {
            throw Complaints.about(data(), problem);
        }
    }

    void checkRoom() {
        try {
            if (Files.getFileStore(database).getUsableSpace() < ROOM_NEEDED) {
                throw Complaints.noSpace(database);
            }
        } catch (IOException problem) {
            throw Complaints.about(database, problem);
        }
    }

    void create(Binaries binaries, RunAs runAs) {
        Path unfinished = database.resolve("data.unfinished");
        try {
            Folders.delete(unfinished);
            if (!Files.exists(passwordFile())) {
                Folders.writePrivately(passwordFile(), newPassword());
            }
            Files.createDirectory(unfinished);
            runAs.own(List.of(unfinished, passwordFile()));
            ServerCommand initdb =
                    ServerCommand.run(runAs.command(initdbInto(unfinished, binaries)), ServerCommand.PATIENCE);
            if (!initdb.succeeded()) {
                throw Complaints.about("create a database", database, initdb.output());
            }
            Files.move(unfinished, data());
        } catch (IOException problem) {
            throw Complaints.about(database, problem);
        }
    }

    private List<String> initdbInto(Path folder, Binaries binaries) {
        return List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + folder,
                "--username=" + EmbeddedPostgres.NAME,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
