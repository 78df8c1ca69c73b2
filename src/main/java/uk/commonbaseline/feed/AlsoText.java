package uk.commonbaseline.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.Setting.Span;
import uk.commonbaseline.settings.SettingsGroup;

/// The text of a definition, into which further spellings of a heading are written where they belong. Groups must be
/// given from the last to the first, since what is written moves all that stands behind it.
final class AlsoText {
    private static final Set<String> WORDS_OF_YAML =
            Set.of("yes", "no", "true", "false", "on", "off", "null", "y", "n");

    private final String original;
    private final StringBuilder text;

    AlsoText(String original) {
        this.original = original;
        this.text = new StringBuilder(original);
    }

    String text() {
        return text.toString();
    }

    void add(SettingsGroup group, String heading, String remark) {
        Setting known = group.get("heading");
        Optional<Setting> also = group.find("also");
        if (also.isPresent()) {
            addTo(also.get(), heading);
        } else if (group.isInBrackets()) {
            insert(known.spanIn(original).to(), ", also: [" + written(heading) + "]");
        } else {
            insertLineBelow(known.spanIn(original), "heading", "also: [" + written(heading) + "]");
        }
        insertLineAbove(known.spanIn(original).from(), remark);
    }

    private void addTo(Setting also, String heading) {
        Span span = also.spanIn(original);
        List<Setting> spellings = also.list();
        if (!also.isList()) {
            text.replace(
                    span.from(),
                    span.to(),
                    "[" + original.substring(span.from(), span.to()) + ", " + written(heading) + "]");
        } else if (also.isInBrackets()) {
            int last = spellings.isEmpty()
                    ? span.to() - 1
                    : spellings.getLast().spanIn(original).to();
            insert(last, (spellings.isEmpty() ? "" : ", ") + written(heading));
        } else {
            insertLineBelow(spellings.getLast().spanIn(original), "-", "- " + written(heading));
        }
    }

    private void insert(int at, String words) {
        text.insert(at, words);
    }

    /// `mark` stands before the value, in its line, where the new line is to begin.
    private void insertLineBelow(Span value, String mark, String words) {
        int begin = lineStart(value.from());
        int indent = Math.max(0, original.lastIndexOf(mark, value.from() - 1) - begin);
        int end = original.indexOf('\n', value.to());
        String lineEnd = lineEnd();
        if (end < 0) {
            insert(original.length(), lineEnd + " ".repeat(indent) + words);
        } else {
            insert(end + 1, " ".repeat(indent) + words + lineEnd);
        }
    }

    private void insertLineAbove(int value, String words) {
        int begin = lineStart(value);
        int indent = 0;
        while (original.charAt(begin + indent) == ' ') {
            indent++;
        }
        insert(begin, " ".repeat(indent) + words.replaceAll("\\s+", " ") + lineEnd());
    }

    private int lineStart(int at) {
        return original.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    private String lineEnd() {
        return original.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String written(String heading) {
        boolean plain = heading.matches("[\\p{L}][\\p{L}\\p{N} ./_-]*")
                && !WORDS_OF_YAML.contains(heading.toLowerCase(Locale.ROOT));
        return plain ? heading : "\"" + heading.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
