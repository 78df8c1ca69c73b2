package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files damaged in 20,000 ways, read by a program with 256 MB of memory. `-Dfuzz.inputs=<number>` tries more,
/// `-Dfuzz.seed=<number>` others.
class FuzzTest {
    private static final String INPUTS = System.getProperty("fuzz.inputs", "20000");
    private static final String SEED = System.getProperty("fuzz.seed", "20080331");

    @TempDir
    private Path folder;

    /// Promised of every input: refused in words with a remedy, or read; within ten seconds; without the memory ever
    /// running out, not even where that would be caught.
    ///
    /// Promised of what is read: an archive whose bytes were damaged gives the very rows of the sound one; a sheet
    /// whose XML is not sound is never read; a text without quotation marks gives the cells between its delimiters.
    /// A digit changed in an XLS workbook or a CSV file can't be found by looking at the file.
    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void damaged_files_are_refused_or_read_as_they_are_and_damaged_archives_never_with_other_figures()
            throws IOException, InterruptedException {
        Process fuzz = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fuzz.class.getName(),
                        folder.toString(),
                        INPUTS,
                        SEED)
                .redirectErrorStream(true)
                .start();
        String said = new String(fuzz.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(fuzz.waitFor()).as(said).isZero();
        assertThat(said).containsPattern("read [1-9]\\d*, refused [1-9]\\d*, slowest \\d+ ms");
    }
}
