package uk.commonbaseline.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.settings.SettingsMistake;

/// The folder `jobs/options`, with its files in the order of their names.
public record OptionFolder(Path folder, List<Path> files) {
    private static final int DIGITS = 12;
    private static final List<String> BESIDE = List.of(
            "appraisal.yml", "scenarios.yml", "allocation.yml", "uncertainty.yml", "reference/discount-rates.csv");

    public OptionFolder {
        files = List.copyOf(files);
    }

    /// The option files of a folder.
    ///
    /// @throws SettingsMistake when the folder holds no option file
    public static OptionFolder open(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{yml,yaml}")) {
            found.forEach(files::add);
        } catch (NoSuchFileException | NotDirectoryException _) {
            throw new SettingsMistake(folder, 0, "there is no such folder");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        if (files.isEmpty()) {
            throw new SettingsMistake(folder, 0, "there is no option file (*.yml) here");
        }
        files.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return new OptionFolder(folder, files);
    }

    /// All options, each read and checked.
    ///
    /// @throws SettingsMistake for the first mistake, with file, line and reason
    public List<Option> read(KnownCodes known) {
        Set<String> taken = new HashSet<>();
        List<Option> options = new ArrayList<>();
        for (Path file : files) {
            Option option = OptionFile.read(file, known, taken);
            taken.add(option.code());
            options.add(option);
        }
        return List.copyOf(options);
    }

    /// Names this set of assumptions: the first twelve hex digits of the sha256 over the files' contents in name order,
    /// and over those of the settings beside them that enter an appraisal.
    public String assumptionSet() {
        try {
            MessageDigest sha256 = Sha256.begin();
            for (Path file : files) {
                sha256.update(Files.readAllBytes(file));
            }
            for (String name : BESIDE) {
                Path file = folder.resolveSibling(name);
                if (Files.exists(file)) {
                    sha256.update(Files.readAllBytes(file));
                }
            }
            return Sha256.hex(sha256.digest()).substring(0, DIGITS);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
