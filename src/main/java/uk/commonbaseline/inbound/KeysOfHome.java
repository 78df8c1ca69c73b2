package uk.commonbaseline.inbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.inbound.KeyFolder.Listed;

/// `keys-used.txt` in the home: the ids of the keys that it was used with, oldest first. An id tells nothing of its
/// key.
final class KeysOfHome {
    private static final String REMARK =
            "# The keys that this folder was used with. They lie elsewhere; each line is a purpose and a fingerprint.";

    private final Path file;

    KeysOfHome(Home home) {
        this.file = home.root().resolve("keys-used.txt");
    }

    /// Fails when a key is not there that the next file would need: the newest of each purpose.
    ///
    /// @param present ids with their purpose
    void refuseLost(Map<String, String> present, Path folder, String wayOut) {
        Map<String, String> newest = new LinkedHashMap<>();
        read().forEach((id, purpose) -> newest.put(purpose, id));
        newest.forEach((purpose, id) -> {
            if (!present.containsKey(id)) {
                boolean another = purpose.equals(KeyFolder.TOKENS) && present.containsValue(purpose);
                throw new KeysUnavailable(
                        another
                                ? "The key for person tokens in %s is not the one that this home was used with (%s)."
                                        .formatted(folder, id)
                                : "The key %s %s that this home was used with is not in %s."
                                        .formatted(purpose, id, folder),
                        wayOut);
            }
        });
    }

    List<Listed> lost(Map<String, String> present) {
        return listAll(present).stream().filter(key -> !key.isThere()).toList();
    }

    List<Listed> listAll(Map<String, String> present) {
        Map<String, String> all = read();
        present.forEach(all::putIfAbsent);
        Map<String, String> newest = new LinkedHashMap<>();
        all.forEach((id, purpose) -> newest.merge(purpose, id, (one, other) -> one.compareTo(other) > 0 ? one : other));
        List<Listed> listed = new ArrayList<>();
        all.forEach((id, purpose) -> listed.add(new Listed(
                purpose,
                id,
                present.containsKey(id),
                purpose.equals(KeyFolder.TOKENS) || id.equals(newest.get(purpose)))));
        return listed;
    }

    /// How many keys of the archive it was used with.
    int numbersGiven() {
        return (int) read().values().stream().filter(KeyFolder.ARCHIVE::equals).count();
    }

    void note(String purpose, String id) throws IOException {
        Map<String, String> known = read();
        if (!purpose.equals(known.put(id, purpose))) {
            write(known);
        }
    }

    /// A lost key of the archive stays listed, since files are there that it sealed; one for tokens is replaced.
    void forgetTokens(List<Listed> lost) throws IOException {
        Map<String, String> known = read();
        lost.stream().filter(key -> key.purpose().equals(KeyFolder.TOKENS)).forEach(key -> known.remove(key.id()));
        write(known);
    }

    private Map<String, String> read() {
        Map<String, String> known = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return known;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] words = line.strip().split(" ", -1);
                if (words.length == 2 && !line.startsWith("#")) {
                    known.put(words[1], words[0]);
                }
            }
            return known;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(Map<String, String> known) throws IOException {
        List<String> lines = new ArrayList<>(List.of(REMARK));
        known.forEach((id, purpose) -> lines.add(purpose + " " + id));
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
