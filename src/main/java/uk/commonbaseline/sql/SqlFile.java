package uk.commonbaseline.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads a statement from the `.sql` file beside a class.
public final class SqlFile {
    private SqlFile() {}

    /// The text of `<name>.sql` in the package of `beside`.
    ///
    /// @throws IllegalStateException when the build left it out
    public static String read(Class<?> beside, String name) {
        try (@Nullable InputStream in = beside.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("%s.sql is missing beside %s".formatted(name, beside.getName()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
