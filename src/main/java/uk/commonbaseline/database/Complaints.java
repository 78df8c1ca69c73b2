package uk.commonbaseline.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What went wrong below us, in words that an operator can act on.
final class Complaints {
    static final String OR_YOUR_OWN = "or name a PostgreSQL of your own in " + DatabaseAddress.URL;

    private Complaints() {}

    static DatabaseUnavailable about(Path path, IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return noPermission(path, problem);
        }
        String reason = problem instanceof FileSystemException file
                ? Objects.requireNonNullElse(file.getReason(), "it can't be used")
                : Objects.requireNonNullElse(problem.getMessage(), "it can't be used");
        if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
            return noSpace(path);
        }
        if (reason.contains("Read-only") || reason.contains("Permission denied")) {
            return noPermission(path, problem);
        }
        if (problem instanceof FileAlreadyExistsException || reason.contains("Not a directory")) {
            return new DatabaseUnavailable(
                    "%s is a file, and the database needs a folder there.".formatted(path),
                    "Choose another folder with --home, " + OR_YOUR_OWN + ".",
                    problem);
        }
        return new DatabaseUnavailable(
                "The database's folder can't be used: %s: %s.".formatted(path, reason),
                "Correct that, " + OR_YOUR_OWN + ".",
                problem);
    }

    /// @param output what PostgreSQL's own program printed, in English
    static DatabaseUnavailable about(String task, Path folder, String output) {
        if (output.contains("No space left on device")) {
            return noSpace(folder);
        }
        if (output.contains("could not create shared memory") || output.contains("Cannot allocate memory")) {
            return new DatabaseUnavailable(
                    "The machine has no memory left for the database.",
                    "It needs about 400 MB: end other programs, " + OR_YOUR_OWN + ".");
        }
        if (output.contains("Permission denied")) {
            return noPermission(folder, null);
        }
        return new DatabaseUnavailable(
                "PostgreSQL could not %s in %s: %s.".formatted(task, folder, lastWords(output)),
                "Its log is %s; correct what it names, %s."
                        .formatted(
                                Objects.requireNonNullElse(folder.getParent(), folder)
                                        .resolve("logs/postgresql.log"),
                                OR_YOUR_OWN));
    }

    static DatabaseUnavailable noSpace(Path path) {
        return new DatabaseUnavailable(
                "There is no space left on the disk of %s.".formatted(path),
                "The database needs 300 MB to begin with: make room, " + OR_YOUR_OWN + ".");
    }

    private static DatabaseUnavailable noPermission(Path path, @Nullable Throwable cause) {
        String what = "We have no permission to write in %s, where the database is kept.".formatted(path);
        String next = "Give the user \"%s\" that permission, choose another folder with --home, %s."
                .formatted(System.getProperty("user.name"), OR_YOUR_OWN);
        return cause == null ? new DatabaseUnavailable(what, next) : new DatabaseUnavailable(what, next, cause);
    }

    private static String lastWords(String output) {
        return output.lines()
                .map(String::strip)
                .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("PANIC"))
                .reduce((_, last) -> last)
                .or(() -> output.lines().filter(line -> !line.isBlank()).reduce((_, last) -> last))
                .map(String::strip)
                .orElse("it gave no reason");
    }
}
