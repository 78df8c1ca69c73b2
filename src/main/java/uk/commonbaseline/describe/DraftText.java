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
        for (char character : words.toCharArray()) {
            switch (character) {
                case '"', '\\' -> quoted.append('\\').append(character);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (character < ' ' || (character >= 0x7F && character < 0xA0) || character > 0xFFFC) {
                        quoted.append("\\u%04X".formatted((int) character));
                    } else {
                        quoted.append(character);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    static String listed(Collection<String> words) {
        return words.stream().map(DraftText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
