package uk.commonbaseline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.commonbaseline.partnership.Sha256;

/// The files of an edition in its folder, each with its fingerprint; the manifest names them all and comes last.
final class EditionFiles {
    static final String MANIFEST = "manifest.json";
    private final Path folder;
    private final Map<String, String> fingerprints = new TreeMap<>();

    EditionFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// Writes a file.
    ///
    /// @param name may lead into a folder below the edition's: `tables/cost.csv`
    Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        fingerprints.put(name, Sha256.of(content));
        return Files.write(file, content);
    }

    Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void take(List<Beside> others) throws IOException {
        for (Beside other : others) {
            Path file = folder.resolve(other.name());
            Files.deleteIfExists(file);
            writeOther(other, file);
            fingerprints.put(other.name(), Sha256.of(Files.readAllBytes(file)));
        }
    }

    private static void writeOther(Beside other, Path file) throws IOException {
        try {
            other.write(file);
        } catch (UncheckedIOException unwritten) {
            throw Objects.requireNonNull(unwritten.getCause());
        }
    }

    /// Ends the edition: nothing is written after its manifest.
    Path close(Manifest manifest, List<Tie> ties) throws IOException {
        return Files.writeString(folder.resolve(MANIFEST), manifest.json(fingerprints, ties));
    }

    String fingerprint(String name) {
        return fingerprints.getOrDefault(name, "");
    }
}
