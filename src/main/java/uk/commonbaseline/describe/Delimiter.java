package uk.commonbaseline.describe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Finds the character between the columns of a text file: the one that divides most lines into the same number of
/// columns.
final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int CHARACTERS_READ = 200_000;

    private Delimiter() {}

    static char find(Path file, String encoding) throws IOException {
        String text = beginning(file, encoding);
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static String beginning(Path file, String encoding) throws IOException {
        char[] characters = new char[CHARACTERS_READ];
        int length = 0;
        try (Reader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), Charset.forName(encoding)))) {
            for (int read = in.read(characters); read > 0 && length < CHARACTERS_READ; ) {
                length += read;
                read = in.read(characters, length, CHARACTERS_READ - length);
            }
        }
        return new String(characters, 0, length);
    }

    /// How many lines are divided into the most frequent number of columns; more columns decide between equals.
    private static long score(String text, char delimiter) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && character == delimiter) {
                count++;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                lines.merge(count, 1, Integer::sum);
                count = 0;
            }
        }
        lines.merge(count, 1, Integer::sum);
        lines.remove(0);
        return lines.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * 1000L + Math.min(entry.getKey(), 100))
                .max()
                .orElse(0);
    }
}
