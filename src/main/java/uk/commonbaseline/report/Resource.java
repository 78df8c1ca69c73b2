package uk.commonbaseline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What the build put on the class path under `reports/`.
final class Resource {
    private Resource() {}

    static byte[] bytes(String name) {
        try (InputStream stream = Resource.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new PackNotPrinted(name + " is missing from the product");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
