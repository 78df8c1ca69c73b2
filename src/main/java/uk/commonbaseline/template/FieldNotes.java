package uk.commonbaseline.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import uk.commonbaseline.feed.Field;

/// What an officer is told about a field: `fields.properties`.
final class FieldNotes {
    private static final String FILE = "fields.properties";
    private static final Properties NOTES = read();

    private FieldNotes() {}

    /// What is wanted, in a sentence or two.
    static String wanted(Field field, String written) {
        String way = part(wayOf(written), 0);
        return way.isEmpty() || field == Field.PERIOD
                ? orElse(way, part(field.word(), 0))
                : part(field.word(), 0) + " " + way;
    }

    /// As it would be typed; empty where none is known.
    static String example(Field field, String written) {
        return orElse(part(wayOf(written), 1), part(field.word(), 1));
    }

    /// The words that we understand; empty where any content may stand.
    static List<String> words(Field field, String written) {
        String listed = orElse(
                NOTES.getProperty(wayOf(written) + ".words", ""), NOTES.getProperty(field.word() + ".words", ""));
        return Stream.of(listed.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String wayOf(String written) {
        return "written." + written;
    }

    private static String part(String key, int number) {
        String[] parts = NOTES.getProperty(key, "").split("\\|", -1);
        return number < parts.length ? parts[number].strip() : "";
    }

    private static String orElse(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static Properties read() {
        Properties notes = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(FieldNotes.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            notes.load(in);
            return notes;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
