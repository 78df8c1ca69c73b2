package uk.commonbaseline.dispatch;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.dispatch.Answer.Outcome;
import uk.commonbaseline.dispatch.MailServer.Login;

/// Speaks SMTP with the mail server: one connection for one message to one recipient, TLS as the settings say, the
/// server's certificate checked against its name, and an end to all waiting.
final class SmtpServer {
    private static final int REFUSED_FROM = 500;

    private final MailServer server;
    private final UnaryOperator<@Nullable String> environment;

    SmtpServer(MailServer server, UnaryOperator<@Nullable String> environment) {
        this.server = server;
        this.environment = environment;
    }

    /// The server is not to be spoken to, or not with what we have.
    static final class NotConnected extends Exception {
        NotConnected(String words) {
            super(words);
        }
    }

    /// What messages are made in.
    Session session() throws NotConnected {
        Properties settings = new Properties();
        settings.put("mail.transport.protocol", "smtp");
        set(settings, "host", server.host());
        set(settings, "port", Integer.toString(server.port()));
        set(settings, "from", server.from().text());
        set(settings, "localhost", server.from().domain());
        set(settings, "connectiontimeout", Long.toString(server.connect().toMillis()));
        set(settings, "timeout", Long.toString(server.answer().toMillis()));
        set(settings, "writetimeout", Long.toString(server.answer().toMillis()));
        set(settings, "auth", Boolean.toString(server.login().isPresent()));
        set(settings, "auth.mechanisms", "PLAIN LOGIN");
        set(settings, "ssl.enable", Boolean.toString(server.security() == Security.TLS));
        set(settings, "starttls.enable", Boolean.toString(server.security() == Security.STARTTLS));
        set(settings, "starttls.required", Boolean.toString(server.security() == Security.STARTTLS));
        set(settings, "ssl.protocols", "TLSv1.3 TLSv1.2");
        set(settings, "ssl.checkserveridentity", "true");
        if (server.certificates().isPresent()) {
            settings.put(
                    "mail.smtp.ssl.socketFactory",
                    TrustedCertificates.sockets(server.certificates().get()));
        }
        return Session.getInstance(settings);
    }

    private static void set(Properties settings, String name, String value) {
        settings.put("mail.smtp." + name, value);
    }

    /// Hands one message over; whatever happens is an answer.
    Answer send(Session session, MimeLetter letter, MailAddress to) {
        try (Transport transport = session.getTransport()) {
            connect(transport);
            return send(transport, letter, to);
        } catch (NotConnected problem) {
            return new Answer(Outcome.UNREACHED, String.valueOf(problem.getMessage()));
        } catch (NoSuchProviderException missing) {
            throw new IllegalStateException("the mail library knows no SMTP", missing);
        } catch (MessagingException closing) {
            throw new IllegalStateException("closing a connection answers nothing", closing);
        }
    }

    private void connect(Transport transport) throws NotConnected {
        try {
            Optional<Login> login = server.login();
            if (login.isPresent()) {
                String password = login.get().password().get(environment);
                transport.connect(server.host(), server.port(), login.get().user(), password);
            } else {
                transport.connect(server.host(), server.port(), null, null);
            }
        } catch (Password.NoPassword none) {
            throw new NotConnected(String.valueOf(none.getMessage()));
        } catch (AuthenticationFailedException refused) {
            throw new NotConnected("the mail server %s refuses our user name or password: %s"
                    .formatted(server.words(), String.valueOf(refused.getMessage())));
        } catch (MessagingException problem) {
            throw new NotConnected(
                    "the mail server %s can't be reached: %s".formatted(server.words(), Causes.words(problem)));
        }
    }

    private Answer send(Transport transport, MimeLetter letter, MailAddress to) {
        try {
            transport.sendMessage(letter, new InternetAddress[] {new InternetAddress(to.text(), true)});
            return new Answer(
                    Outcome.SENT, transport instanceof SMTPTransport smtp ? said(smtp.getLastServerResponse()) : "");
        } catch (MessagingException problem) {
            return answer(problem, letter);
        } finally {
            close(transport);
        }
    }

    /// What the server said counts; where it said nothing, how far we had come.
    private Answer answer(MessagingException problem, MimeLetter letter) {
        for (@Nullable Exception each = problem; each != null; each = next(each)) {
            int code = code(each);
            if (code > 0) {
                return new Answer(code >= REFUSED_FROM ? Outcome.REFUSED : Outcome.LATER, said(each.getMessage()));
            }
        }
        String words = Causes.words(problem);
        return letter.isHandedOver()
                ? new Answer(
                        Outcome.UNKNOWN,
                        "the message was handed over, but the mail server %s did not answer, so it may have it: %s"
                                .formatted(server.words(), words))
                : new Answer(
                        Outcome.UNREACHED,
                        "the mail server %s broke off before it had the message: %s".formatted(server.words(), words));
    }

    private static @Nullable Exception next(Exception problem) {
        return problem instanceof MessagingException message ? message.getNextException() : null;
    }

    private static int code(Exception problem) {
        return switch (problem) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    /// The answer is known by now; a farewell that fails changes nothing.
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException _) {
            // nothing depends on it
        }
    }
}
