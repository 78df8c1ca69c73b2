package uk.commonbaseline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.commonbaseline.dispatch.DispatchSettings;

/// The settings as they stood at some moment, byte by byte: what is kept with baselines and editions.
///
/// @param contents by path under `jobs`
record SettingsFiles(Map<String, byte[]> contents) {
    /// What settings are written in; nothing else under `jobs` is kept.
    private static final Set<String> SETTINGS = Set.of("yml", "csv");

    SettingsFiles {
        contents = new TreeMap<>(contents);
    }

    static SettingsFiles read(Path jobs) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(jobs)) {
            for (Path file : found.filter(SettingsFiles::isSetting).toList()) {
                files.put(jobs.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The settings under " + jobs + " can't be read.", problem);
        }
        return new SettingsFiles(files);
    }

    private static boolean isSetting(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean proposal = name.endsWith(".proposed.csv");
        boolean recipients = name.equals(DispatchSettings.FILE); // names people, and changes no figure
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !proposal
                && !recipients
                && SETTINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /// The paths of those that are not the same at another moment, or are not there.
    List<String> differing(SettingsFiles other) {
        Set<String> paths = new TreeSet<>(contents.keySet());
        paths.addAll(other.contents.keySet());
        return paths.stream()
                .filter(path -> !Arrays.equals(contents.get(path), other.contents.get(path)))
                .toList();
    }
}
