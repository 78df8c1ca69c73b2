package uk.commonbaseline.savings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The statements that lie as `.sql` resources next to these classes.
final class Sql {
    private Sql() {}

    static String named(String name) {
        try (InputStream resource = Objects.requireNonNull(Sql.class.getResourceAsStream(name + ".sql"), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
