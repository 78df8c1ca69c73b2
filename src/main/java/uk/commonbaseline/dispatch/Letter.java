package uk.commonbaseline.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a message says: plain text, which every program shows and reads aloud.
///
/// @param body lines of at most 72 characters, but for words that are longer
public record Letter(String subject, String body) {
    private static final int WIDTH = 72;
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final int LONGEST_SUBJECT = 180;

    public Letter {
        subject = oneLine(subject);
    }

    /// Puts paragraphs and points together.
    static final class Writing {
        private final List<String> parts = new ArrayList<>();

        Writing paragraph(String words) {
            parts.add(wrapped(words, "", ""));
            return this;
        }

        /// A heading and the lines below it, each wrapped on its own.
        Writing list(String heading, List<String> points) {
            List<String> lines = new ArrayList<>();
            if (!heading.isEmpty()) {
                lines.add(wrapped(heading, "", ""));
            }
            points.forEach(point -> lines.add(wrapped(point, "* ", "  ")));
            parts.add(String.join("\n", lines));
            return this;
        }

        Letter under(String subject) {
            return new Letter(subject, String.join("\n\n", parts) + "\n");
        }
    }

    static Writing begin() {
        return new Writing();
    }

    /// Line breaks in the words are kept.
    private static String wrapped(String words, String first, String then) {
        List<String> lines = new ArrayList<>();
        for (String given : words.split("\n", -1)) {
            StringBuilder line = new StringBuilder(lines.isEmpty() ? first : then);
            boolean begun = false;
            for (String word : SPACES.split(given.strip(), -1)) {
                if (begun && line.length() + 1 + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder(then);
                    begun = false;
                }
                line.append(begun ? " " : "").append(word);
                begun = true;
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    private static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
