package uk.commonbaseline.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A text of one or several looks, without characters that no document may hold.
public record Text(List<Run> runs) {
    public static final Text NONE = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    /// A text of one look.
    public static Text of(String words) {
        return new Text(List.of(new Run(Characters.printable(words), false, false, "")));
    }

    /// All of its words.
    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining()).strip();
    }

    /// Its words without the small marks, where there are others.
    public String name() {
        String name = runs.stream()
                .filter(run -> !run.small())
                .map(Run::words)
                .collect(Collectors.joining())
                .strip();
        return name.isEmpty() ? words() : name;
    }

    public boolean isEmpty() {
        return words().isEmpty();
    }

    public boolean isStrong() {
        return runs.stream().filter(run -> !run.small()).anyMatch(Run::strong);
    }

    /// The text with a figure's reference on the words that print it; the same text where they are not in it, or where
    /// another figure has them.
    Text marked(String words, String ref) {
        List<Run> marked = new ArrayList<>();
        boolean found = false;
        for (Run run : runs) {
            int at = found || run.small() || !run.ref().isEmpty() ? -1 : Characters.find(run.words(), words);
            if (at < 0) {
                marked.add(run);
                continue;
            }
            found = true;
            addUnlessEmpty(marked, run, run.words().substring(0, at));
            marked.add(new Run(words, run.strong(), false, ref));
            addUnlessEmpty(marked, run, run.words().substring(at + words.length()));
        }
        return found ? new Text(marked) : this;
    }

    private static void addUnlessEmpty(List<Run> runs, Run like, String words) {
        if (!words.isEmpty()) {
            runs.add(new Run(words, like.strong(), like.small(), like.ref()));
        }
    }
}
