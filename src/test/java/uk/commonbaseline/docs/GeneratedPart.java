package uk.commonbaseline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A part of a page in `docs/` that is not written by hand. It lies between two comments that name it; what stands
/// around them is left alone.
record GeneratedPart(Path page, String name) {
    private static final boolean WRITE = Boolean.getBoolean("docs.write");

    static GeneratedPart of(String page, String name) {
        return new GeneratedPart(Path.of("docs", page), name);
    }

    /// Compares the page with what it should say, or writes it where `-Ddocs.write=true` is given.
    void mustSay(String text) {
        String written = read();
        String begin = "<!-- generated: " + name + " -->\n";
        String end = "<!-- end of " + name + " -->\n";
        int from = written.indexOf(begin);
        int to = written.indexOf(end);
        assertThat(from >= 0 && to > from)
                .as("%s holds the comments around \"%s\"", page, name)
                .isTrue();
        String renewed = written.substring(0, from) + begin + "\n" + text.strip() + "\n\n" + written.substring(to);
        if (WRITE) {
            write(renewed);
        } else {
            assertThat(written)
                    .as("%s is stale; renew it with mvn test -Dtest='*PageTest,*PageIT' -Ddocs.write=true", page)
                    .isEqualTo(renewed);
        }
    }

    /// For a cell of a table: on one line, with nothing that would end it.
    static String cell(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("|", "\\|").replace("<", "&lt;");
    }

    private String read() {
        try {
            return Files.readString(page);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
