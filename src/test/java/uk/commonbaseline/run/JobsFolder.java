package uk.commonbaseline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A copy of the settings, for a test to change.
public record JobsFolder(Path path) {
    /// Copies all of `jobs` into this folder.
    public static JobsFolder copyTo(Path path) throws IOException {
        Path supplied = Path.of("jobs");
        try (Stream<Path> files = Files.walk(supplied)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = path.resolve(supplied.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new JobsFolder(path);
    }

    /// Replaces words of one file; they must be there.
    public JobsFolder with(String file, String words, String others) throws IOException {
        Path changed = path.resolve(file);
        String content = Files.readString(changed);
        if (!content.contains(words)) {
            throw new AssertionError(file + " does not hold: " + words);
        }
        Files.writeString(changed, content.replace(words, others));
        return this;
    }

    /// Packs are printed for the project alone, which is enough where others' editions are not what is looked at.
    public JobsFolder forTheProjectAlone() throws IOException {
        Files.writeString(path().resolve("editions.yml"), "public: no\ncouncils: []\n");
        return this;
    }
}
