package uk.commonbaseline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.commonbaseline.CommonBaseline;
import uk.commonbaseline.database.DatabaseAddress;

/// The program in a process of its own, as a shell would start it. Closing it kills it, where it still lives.
public final class OwnProcess implements AutoCloseable {
    private static final int LONGEST_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;

    private OwnProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /// Starts a command that finds its database through the environment.
    public static OwnProcess start(DatabaseAddress database, String... arguments) {
        return start(
                Map.of(
                        "BASELINE_DB_URL", database.url(),
                        "BASELINE_DB_USER", database.user(),
                        "BASELINE_DB_PASSWORD", database.password()),
                arguments);
    }

    public static OwnProcess start(Map<String, String> environment, String... arguments) {
        return start("-Xmx256m", environment, arguments);
    }

    /// @param heap as the virtual machine takes it, such as `-Xmx256m`
    static OwnProcess start(String heap, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                CommonBaseline.class.getName()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("common-baseline-process", ".out");
            Path err = Files.createTempFile("common-baseline-process", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            return new OwnProcess(builder.start(), out, err);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Waits for its end and answers the exit code.
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after %d s: %s".formatted(LONGEST_SECONDS, out()));
        }
        return process.exitValue();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// kill -9.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// SIGTERM.
    public void askToEnd() {
        process.destroy();
    }

    public String out() {
        return read(out);
    }

    public String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
