package uk.commonbaseline.report.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.Sha256;

/// Files under `reports/` whose sha256 the build noted. One that differs, or that the build does not know, is never
/// used.
public final class Pinned {
    /// Where the build notes them, one `sha256  name` a line.
    public static final String SUMS = "templates.sha256";

    private static final String ROOT = "reports/";
    private final Map<String, String> sums = new HashMap<>();

    public Pinned() {
        new String(read(SUMS), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("  ", 2))
                .forEach(line -> sums.put(line[1], line[0]));
    }

    /// The content of a file.
    ///
    /// @param name below `reports/`, such as `style/logo.svg`
    /// @throws StyleNotUsable when it is missing or not the one that was built
    public byte[] bytes(String name) {
        return checked(name, read(name));
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /// The content, when it is what the build noted under this name.
    public byte[] checked(String name, byte[] content) {
        if (!Sha256.of(content).equals(sums.get(name))) {
            throw new StyleNotUsable(name + " is not the one that was built; build the product again");
        }
        return content;
    }

    private static byte[] read(String name) {
        try (@Nullable InputStream stream = Pinned.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new StyleNotUsable(ROOT + name + " is missing from the product");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
