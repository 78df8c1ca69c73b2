package uk.commonbaseline.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A group of named settings. The caller names all that it knows first ([#allowing]); any other name is a mistake.
public final class SettingsGroup {
    private final Path file;
    private final int line;
    private final boolean inBrackets;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    SettingsGroup(Path file, MappingNode mapping) {
        this.file = file;
        this.line = mapping.getStartMark().getLine() + 1;
        this.inBrackets = mapping.getFlowStyle() == FlowStyle.FLOW;
        for (NodeTuple tuple : mapping.getValue()) {
            int at = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new SettingsMistake(file, at, "a setting's name must be a plain word");
            }
            if (settings.put(key.getValue(), new Setting(file, tuple.getValueNode())) != null) {
                throw new SettingsMistake(file, at, "\"" + key.getValue() + "\" is set twice");
            }
            lines.put(key.getValue(), at);
        }
    }

    /// Refuses any setting that is not among `known`, naming the nearest known one.
    ///
    /// @throws SettingsMistake for the first unknown setting
    public SettingsGroup allowing(String... known) {
        Set<String> names = Set.of(known);
        for (String name : settings.keySet()) {
            if (!names.contains(name)) {
                String suggestion = Suggestion.among(List.of(known), name);
                throw new SettingsMistake(
                        file,
                        lines.getOrDefault(name, line),
                        "\"%s\" is not a setting we know here%s Known are: %s."
                                .formatted(name, suggestion.isEmpty() ? "." : suggestion, String.join(", ", known)));
            }
        }
        return this;
    }

    /// Whether it is written in brackets, `{name: value}`.
    public boolean isInBrackets() {
        return inBrackets;
    }

    public Optional<Setting> find(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    public Setting get(String name) {
        return find(name).orElseThrow(() -> mistake("\"" + name + "\" is missing"));
    }

    public <T> T get(String name, T otherwise, Function<Setting, T> reader) {
        return find(name).map(reader).orElse(otherwise);
    }

    /// The elements of a list setting; none when it is absent.
    public <T> List<T> listOf(String name, Function<Setting, T> each) {
        return find(name).map(list -> list.listOf(each)).orElse(List.of());
    }

    /// All settings of the group in the order in which they stand.
    public Map<String, Setting> all() {
        return Collections.unmodifiableMap(settings);
    }

    public SettingsMistake mistake(String words) {
        return new SettingsMistake(file, line, words);
    }
}
