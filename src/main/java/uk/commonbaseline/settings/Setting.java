package uk.commonbaseline.settings;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import uk.commonbaseline.partnership.Spelling;

/// One value in a settings file, knowing its file and line, so that a mistake can be shown where it stands.
public final class Setting {
    private final Path file;
    private final Node node;

    Setting(Path file, Node node) {
        this.file = file;
        this.node = node;
    }

    public Path file() {
        return file;
    }

    /// Line from 1.
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    /// Where the value begins and ends in the file's text, in characters from 0; the end is behind it.
    public record Span(int from, int to) {}

    /// For whoever writes into the text of a settings file without disturbing the rest.
    public Span spanIn(String text) {
        return new Span(
                text.offsetByCodePoints(0, node.getStartMark().getIndex()),
                text.offsetByCodePoints(0, node.getEndMark().getIndex()));
    }

    /// Whether a group or list is written in brackets.
    public boolean isInBrackets() {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public SettingsMistake mistake(String words) {
        return new SettingsMistake(file, line(), words);
    }

    /// This value as a group of named settings.
    public SettingsGroup group() {
        if (node instanceof MappingNode mapping) {
            return new SettingsGroup(file, mapping);
        }
        throw mistake("expected settings of the form \"name: value\" here");
    }

    /// This value as a list; a single value counts as a list of one.
    public List<Setting> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(each -> new Setting(file, each))
                    .toList();
        }
        return List.of(this);
    }

    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw mistake("expected a text here");
    }

    /// As written, also when it is empty or only spaces (a delimiter may be a tab).
    public String rawText() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw mistake("expected a text here");
    }

    public boolean yesOrNo() {
        return switch (text()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw mistake("expected yes or no, not \"" + text() + "\"");
        };
    }

    public int wholeNumber() {
        return read("a whole number such as 37", Integer::parseInt);
    }

    public BigDecimal number() {
        return read("a number such as 0.25", BigDecimal::new);
    }

    /// Written `25%` or as a fraction `0.25`; answers the fraction.
    public BigDecimal percentage() {
        return read(
                "a percentage such as 25% or 0.25",
                text -> text.endsWith("%")
                        ? new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2)
                        : new BigDecimal(text));
    }

    public LocalDate date() {
        return read("a date such as 2008-03-31", LocalDate::parse);
    }

    /// One of a fixed set of words; hyphens stand for the underscores of the constant's name.
    public <E extends Enum<E>> E oneOf(Class<E> words) {
        List<String> known =
                Stream.of(words.getEnumConstants()).map(Setting::written).toList();
        int found = known.indexOf(text().toLowerCase(Locale.ROOT));
        if (found < 0) {
            throw mistake("\"%s\" is not one of %s%s"
                    .formatted(text(), String.join(", ", known), Suggestion.among(known, text())));
        }
        return words.getEnumConstants()[found];
    }

    /// Reads the text with a parser that throws when it does not fit.
    public <T> T read(String expected, Function<String, T> parser) {
        try {
            return parser.apply(text());
        } catch (IllegalArgumentException | DateTimeException _) {
            throw mistake("expected %s, not \"%s\"".formatted(expected, text()));
        }
    }

    public <T> List<T> listOf(Function<Setting, T> each) {
        return list().stream().map(each).collect(Collectors.toUnmodifiableList());
    }

    /// Whether this value is a group of named settings.
    public boolean isGroup() {
        return node instanceof MappingNode;
    }

    private static String written(Enum<?> constant) {
        return Spelling.of(constant);
    }
}
