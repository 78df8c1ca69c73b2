package uk.commonbaseline.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which frozen baseline a question is about.
final class OnBaseline {
    @Option(names = "--baseline", paramLabel = "NAME", description = "A frozen baseline. Default: the newest.")
    private @Nullable String name;

    Optional<String> name() {
        return Optional.ofNullable(name);
    }
}
