package uk.commonbaseline.describe;

import java.util.Collection;
import java.util.stream.Collectors;

/// Writes YAML line by line, with a remark behind what was guessed.
final class DraftText {
    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    void remark(String words) {
        text.append("# ").append(words.replaceAll("\\s+", " ")).append('\n');
    }

    /// A text in quotation marks, so that nothing in it means anything else.
    static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.chars().forEach(character -> quoted.append(escaped((char) character)));
        return quoted.append('"').toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPlain(character) ? String.valueOf(character) : "\\u%04X".formatted((int) character);
        };
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && (character < 0x7F || character >= 0xA0) && character <= 0xFFFC;
    }

    static String listed(Collection<String> words) {
        return words.stream().map(DraftText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
