package uk.commonbaseline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.warehouse.RecipeFiles;

/// The settings that baselines were frozen with, put into a folder and read as any others.
@Component
public class Recipes {
    private final Freeze freeze;
    private final RecipeFiles files;

    Recipes(Freeze freeze, RecipeFiles files) {
        this.freeze = freeze;
        this.files = files;
    }

    /// The baseline was frozen by a version of the program that did not keep the settings.
    public static final class NotKept extends RuntimeException {
        NotKept(String baseline) {
            super(
                    "The settings that %s was frozen with were not kept, so it can't be compared or reproduced. Baselines frozen from now on keep theirs."
                            .formatted(baseline));
        }
    }

    /// Works with the settings of a frozen baseline in a folder that is gone afterwards.
    ///
    /// @throws uk.commonbaseline.baseline.NotFrozen when there is no such baseline
    /// @throws NotKept when its settings were not kept
    <T> T withFolder(String baseline, Function<Path, T> work) {
        Baseline frozen = freeze.getFrozen(baseline);
        Map<String, byte[]> kept = files.list(frozen.id());
        if (kept.isEmpty()) {
            throw new NotKept(baseline);
        }
        try {
            Path folder = Files.createTempDirectory("baseline-recipe");
            try {
                write(kept, folder);
                return work.apply(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The settings of " + baseline + " could not be written to disk.", problem);
        }
    }

    static void write(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            if (!path.startsWith(folder)) {
                throw new IOException("outside the folder: " + file.getKey());
            }
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.getValue());
        }
    }

    /// Removes a folder with all that is in it.
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
