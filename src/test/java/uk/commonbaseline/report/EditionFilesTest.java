package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of an edition where they can't be written.
class EditionFilesTest {
    @TempDir
    private Path folder;

    @Test
    void what_another_can_not_write_is_told_as_what_we_can_not() throws IOException {
        IOException full = new IOException("No space left on device");
        List<Beside> others = List.of(Beside.named("options.xlsx", _ -> {
            throw new UncheckedIOException(full);
        }));
        EditionFiles files = new EditionFiles(folder);
        assertThatThrownBy(() -> files.take(others)).isSameAs(full);
    }

    @Test
    void a_full_disk_is_told_with_its_place_and_what_to_do() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no disk that is always full");
        Files.createSymbolicLink(folder.resolve("figures.json"), full);
        EditionFiles files = new EditionFiles(folder);
        assertThatThrownBy(() -> files.write("figures.json", "[]"))
                .isInstanceOfSatisfying(
                        IOException.class,
                        problem -> assertThat(PackNotPrinted.unwritten(folder, problem))
                                .hasMessage(
                                        "The board pack was not printed: there is no room left in %s. Make room, then print again; nothing of it is listed or sent."
                                                .formatted(folder)));
    }
}
