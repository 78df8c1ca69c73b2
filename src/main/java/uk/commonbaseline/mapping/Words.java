package uk.commonbaseline.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a code's name says, apart from how it is written: abbreviations are written out, and words that every second
/// name holds ("team", "services") are left out. The words are those of `words.csv`.
final class Words {
    private static final Map<String, String> STAND_FOR = read();

    private Words() {}

    /// The words in their order, in small letters; words that say nothing only where there are no others.
    static List<String> of(String name) {
        List<String> written = written(name);
        List<String> telling = written.stream()
                .map(word -> STAND_FOR.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .flatMap(words -> Stream.of(words.split(" ")))
                .toList();
        return telling.isEmpty() ? written : telling;
    }

    private static List<String> written(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("\u2019", "");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words.csv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
