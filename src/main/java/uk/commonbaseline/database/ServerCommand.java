package uk.commonbaseline.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// Runs one of PostgreSQL's programs to its end and keeps what it printed. The program sees nothing of our environment
/// but the search path, and speaks English.
///
/// @param output both of its streams together
record ServerCommand(boolean succeeded, String output) {
    static final Duration A_MOMENT = Duration.ofSeconds(20);

    /// Long enough for PostgreSQL to recover from a crash under a full night's load.
    static final Duration PATIENCE = Duration.ofMinutes(5);

    static ServerCommand run(List<String> words, Duration atMost) {
        try {
            Path printed = Files.createTempFile("postgresql", ".out");
            try {
                boolean succeeded = runPrintingTo(printed, words, atMost);
                return new ServerCommand(succeeded, Files.readString(printed, StandardCharsets.ISO_8859_1));
            } finally {
                Files.delete(printed);
            }
        } catch (IOException problem) {
            return new ServerCommand(false, Objects.requireNonNullElse(problem.getMessage(), "it did not start"));
        }
    }

    private static boolean runPrintingTo(Path printed, List<String> words, Duration atMost) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        String searchPath = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", searchPath);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (InterruptedException _) {
            process.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
