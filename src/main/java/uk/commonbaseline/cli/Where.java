package uk.commonbaseline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.KeyFolder;

/// The options that say where to work; every command has them.
final class Where {
    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            defaultValue = "${env:BASELINE_HOME:-partnership}",
            description =
                    "The partnership's folder with inbound, archive, board and database. Default: ${DEFAULT-VALUE}")
    private Path home = Path.of("partnership");

    @Option(
            names = "--jobs",
            paramLabel = "FOLDER",
            description =
                    "The folder with the partnership's settings. Default: jobs in this folder, else the one supplied.")
    private Path jobs = Path.of("jobs");

    @Option(
            names = "--keys",
            paramLabel = "FOLDER",
            description =
                    "The folder with the keys, outside the home. Default: BASELINE_KEYS, else beside the home, such as partnership.keys.")
    private @Nullable Path keys;

    @Option(names = "--json", description = "Answer in JSON, for programs.")
    private boolean json;

    @Option(names = "--quiet", description = "Print nothing but the result.")
    private boolean quiet;

    Home home() {
        return new Home(home);
    }

    /// Where the keys lie: as given, else as the environment says, else beside the home.
    Path keys() {
        @Nullable String named = System.getenv("BASELINE_KEYS");
        if (keys != null) {
            return keys;
        }
        return named == null || named.isBlank() ? KeyFolder.besides(home()) : Path.of(named);
    }

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet || json;
    }

    /// The settings: as given, else `jobs` here, else `jobs` of the installed product.
    Path jobs() {
        return Files.isDirectory(jobs) ? jobs : supplied("jobs");
    }

    /// A folder that came with the product.
    static Path supplied(String folder) {
        return Path.of(System.getProperty("baseline.dist", ".")).resolve(folder);
    }
}
