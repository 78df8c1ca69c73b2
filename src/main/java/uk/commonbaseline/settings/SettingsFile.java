package uk.commonbaseline.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Opens one YAML file of settings. Only plain values are read: no tags that name types, at most a handful of aliases,
/// and no file over one megabyte.
public final class SettingsFile {
    private static final int LARGEST = 1024 * 1024;

    private SettingsFile() {}

    /// Reads the whole file as one group of settings.
    ///
    /// @throws SettingsMistake when the file is missing, unreadable, or not a group of settings
    public static SettingsGroup read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            @Nullable Node root = new Yaml(limits()).compose(reader);
            if (root instanceof MappingNode mapping) {
                return new SettingsGroup(file, mapping);
            }
            throw new SettingsMistake(
                    file, 0, root == null ? "the file is empty" : "expected settings of the form \"name: value\"");
        } catch (NoSuchFileException _) {
            throw new SettingsMistake(file, 0, "there is no such file");
        } catch (MarkedYAMLException problem) {
            int line = problem.getProblemMark() == null
                    ? 0
                    : problem.getProblemMark().getLine() + 1;
            throw new SettingsMistake(file, line, "this is not valid YAML: " + problem.getProblem());
        } catch (MalformedInputException _) {
            throw new SettingsMistake(file, 0, "the file is not in UTF-8; save it as UTF-8");
        } catch (YAMLException | IOException problem) {
            if (problem.getCause() instanceof MalformedInputException) {
                throw new SettingsMistake(file, 0, "the file is not in UTF-8; save it as UTF-8");
            }
            throw new SettingsMistake(file, 0, "the file can't be read: " + problem.getMessage());
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        limits.setMaxAliasesForCollections(5);
        limits.setNestingDepthLimit(20);
        limits.setAllowRecursiveKeys(false);
        return limits;
    }
}
