package uk.commonbaseline.report.screen;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The templates of what is read on a screen. All text that they are given is escaped.
public final class Templates {
    private Templates() {}

    /// A template by its file's name.
    public static Template get(String name) {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .defaultValue("")
                .withLoader(partial -> new StringReader(text(partial + ".html")))
                .compile(text(name));
    }

    /// The style of all pages.
    public static String style() {
        return text("screen.css");
    }

    private static String text(String name) {
        try (var stream = Templates.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the product");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
