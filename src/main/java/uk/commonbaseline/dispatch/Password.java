package uk.commonbaseline.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Where the mail server's password is found. It never stands in the settings, and is read anew for each connection.
sealed interface Password {
    /// The password itself.
    ///
    /// @throws NoPassword in words that don't hold it
    String get(UnaryOperator<@Nullable String> environment) throws NoPassword;

    /// Why there is none.
    final class NoPassword extends Exception {
        NoPassword(String words) {
            super(words);
        }
    }

    record FromEnvironment(String variable) implements Password {
        @Override
        public String get(UnaryOperator<@Nullable String> environment) throws NoPassword {
            @Nullable String found = environment.apply(variable);
            if (found == null || found.isEmpty()) {
                throw new NoPassword(
                        "the environment variable %s, which is to hold the mail server's password, is not set"
                                .formatted(variable));
            }
            return found;
        }
    }

    record FromFile(Path file) implements Password {
        @Override
        public String get(UnaryOperator<@Nullable String> environment) throws NoPassword {
            try {
                String found = Files.readString(file).strip();
                if (!found.isEmpty()) {
                    return found;
                }
            } catch (IOException _) {
                throw new NoPassword(
                        "the file %s, which is to hold the mail server's password, can't be read".formatted(file));
            }
            throw new NoPassword("the file %s, which is to hold the mail server's password, is empty".formatted(file));
        }
    }

    static Password read(Setting setting) {
        if (!setting.isGroup()) {
            throw setting.mistake(
                    "a password never stands in the settings; name where it is: {environment: BASELINE_MAIL_PASSWORD} or {file: /etc/baseline/mail-password}");
        }
        SettingsGroup group = setting.group().allowing("environment", "file");
        if (group.find("environment").isPresent() == group.find("file").isPresent()) {
            throw setting.mistake("name either an environment variable or a file that holds the password");
        }
        return group.find("environment")
                .<Password>map(name -> new FromEnvironment(name.text()))
                .orElseGet(() -> new FromFile(outside(group.get("file"))));
    }

    private static Path outside(Setting setting) {
        Path file = setting.read("a file's full path", Path::of);
        Path settings =
                setting.file().toAbsolutePath().normalize().resolveSibling(".").normalize();
        if (!file.isAbsolute()) {
            throw setting.mistake("expected the file's full path, such as /etc/baseline/mail-password");
        }
        if (file.normalize().startsWith(settings)) {
            throw setting.mistake("the file with the password lies among the settings; keep it elsewhere");
        }
        return file.normalize();
    }
}
