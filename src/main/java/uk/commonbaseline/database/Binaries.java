package uk.commonbaseline.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's programs, unpacked once from the archive on the class path into a folder named after their version.
/// That folder appears complete or not at all.
///
/// @param folder holds `bin`, `lib` and `share`
record Binaries(Path folder) {
    /// The version in the archive; another one gets a folder of its own.
    static final String VERSION = "18.6";

    static final int MAJOR_VERSION = 18;

    private static final String NEXT_STEP =
            "Build it on this machine with \"mvn package\", " + Complaints.OR_YOUR_OWN + ".";

    /// Unpacks unless that is done. The caller holds the [StartLock].
    ///
    /// @param database the folder that is to hold the programs' folder
    static Binaries unpackedIn(Path database) {
        Path complete = database.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(complete)) {
            Path unfinished = database.resolve("postgresql.unfinished");
            try {
                Folders.delete(unfinished);
                unpackInto(unfinished);
                Files.move(unfinished, complete);
            } catch (IOException problem) {
                throw Complaints.about(database, problem);
            }
        }
        return new Binaries(complete);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void unpackInto(Path folder) throws IOException {
        String archive = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        @Nullable InputStream packed = Binaries.class.getResourceAsStream("/" + archive);
        if (packed == null) {
            throw new DatabaseUnavailable(
                    "This build of the program carries no PostgreSQL for %s on %s."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    NEXT_STEP);
        }
        try (packed;
                TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, folder);
            }
        }
    }

    static String archiveFor(String system, String processor) {
        boolean arm = processor.equals("aarch64");
        String platform = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        return "postgres-%s-%s.txz".formatted(platform, arm ? "arm_64" : "x86_64");
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!isForDevelopers(entry)) {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /// Static libraries serve to compile programs against PostgreSQL, which nobody does here.
    private static boolean isForDevelopers(TarArchiveEntry entry) {
        return entry.getName().endsWith(".a");
    }
}
