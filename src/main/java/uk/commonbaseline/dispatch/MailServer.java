package uk.commonbaseline.dispatch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// The server that takes our mail, and how patient we are with it.
///
/// @param certificates certificates in PEM form that are trusted instead of the system's, such as the council's own
/// @param fromName empty for the partnership's name
/// @param questions whom readers ask
/// @param connect how long we wait for a connection
/// @param answer how long we wait for each answer, and for each part of a message to be taken
/// @param tries after how many a message is given up
/// @param pause before the second try; it doubles with each, up to twelve hours
public record MailServer(
        String host,
        int port,
        Security security,
        Optional<Login> login,
        Optional<Path> certificates,
        MailAddress from,
        String fromName,
        String questions,
        Duration connect,
        Duration answer,
        int tries,
        Duration pause) {
    private static final int HIGHEST_PORT = 65535;
    private static final int MOST_SECONDS = 600;
    private static final int USUAL_CONNECT = 10;
    private static final int USUAL_ANSWER = 60;
    private static final int USUAL_TRIES = 16;
    private static final int MOST_TRIES = 100;
    static final int USUAL_PAUSE = 5;
    private static final int MOST_MINUTES = 720;

    /// Who we are to the server.
    record Login(String user, Password password) {}

    /// As people name it.
    String words() {
        return host + ":" + port;
    }

    static MailServer read(Setting setting) {
        SettingsGroup mail = setting.group()
                .allowing(
                        "host",
                        "port",
                        "security",
                        "user",
                        "password",
                        "certificates",
                        "from",
                        "from-name",
                        "questions",
                        "connect-seconds",
                        "answer-seconds",
                        "tries",
                        "pause-minutes");
        Security security = mail.get("security", Security.STARTTLS, word -> word.oneOf(Security.class));
        return new MailServer(
                mail.get("host").read("the mail server's name, such as mail.example.org", MailServer::host),
                mail.get("port", security.usualPort(), port -> within(port, 1, HIGHEST_PORT)),
                security,
                login(mail, security),
                mail.find("certificates").map(MailServer::file),
                MailAddress.read(mail.get("from")),
                mail.get("from-name", "", DispatchFile::line),
                mail.get("questions", "", DispatchFile::line),
                Duration.ofSeconds(mail.get("connect-seconds", USUAL_CONNECT, time -> within(time, 1, MOST_SECONDS))),
                Duration.ofSeconds(mail.get("answer-seconds", USUAL_ANSWER, time -> within(time, 1, MOST_SECONDS))),
                mail.get("tries", USUAL_TRIES, tries -> within(tries, 1, MOST_TRIES)),
                Duration.ofMinutes(mail.get("pause-minutes", USUAL_PAUSE, time -> within(time, 1, MOST_MINUTES))));
    }

    private static Optional<Login> login(SettingsGroup mail, Security security) {
        if (mail.find("user").isEmpty() && mail.find("password").isEmpty()) {
            return Optional.empty();
        }
        Setting user = mail.get("user");
        if (security == Security.NONE) {
            throw user.mistake(
                    "with \"security: none\" the password would go over the wire for all to read; use starttls or tls, or leave user and password out");
        }
        return Optional.of(new Login(DispatchFile.line(user), Password.read(mail.get("password"))));
    }

    private static String host(String name) {
        if (!name.matches("[A-Za-z0-9.:-]+")) {
            throw new IllegalArgumentException("no host name");
        }
        return name;
    }

    private static int within(Setting setting, int least, int most) {
        int number = setting.wholeNumber();
        if (number < least || number > most) {
            throw setting.mistake("expected a whole number from %d to %d, not %d".formatted(least, most, number));
        }
        return number;
    }

    private static Path file(Setting setting) {
        Path file = setting.read("a file's full path", Path::of);
        if (!file.isAbsolute()) {
            throw setting.mistake("expected the file's full path, such as /etc/ssl/certs/our-own.pem");
        }
        return file.normalize();
    }
}
