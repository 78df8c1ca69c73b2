package uk.commonbaseline.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.dispatch.Answer.Outcome;
import uk.commonbaseline.dispatch.Message.State;

/// One round over the messages that are due. Each try is noted before it and after it, in transactions of their own,
/// and none is open while the server is spoken to.
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Occasion occasion;
    private final MailServer server;
    private final SmtpServer smtp;
    private final List<State> ends = new ArrayList<>();
    private final Map<String, List<Integer>> troubles = new LinkedHashMap<>();
    private @Nullable Answer unreached;

    Sending(
            Outbox outbox,
            TransactionTemplate transaction,
            Occasion occasion,
            MailServer server,
            UnaryOperator<@Nullable String> environment) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.occasion = occasion;
        this.server = server;
        this.smtp = new SmtpServer(server, environment);
    }

    /// Where each of them stands afterwards.
    List<State> send(List<Message> due) {
        for (Message message : due) {
            OptionalInt attempt =
                    Objects.requireNonNull(transaction.execute(_ -> outbox.begin(message, server, occasion.now())));
            if (attempt.isPresent()) {
                end(message, attempt.getAsInt(), answer(message));
            }
        }
        return List.copyOf(ends);
    }

    /// What stood in the way, each once with the messages that it kept.
    List<String> troubles() {
        return troubles.entrySet().stream()
                .map(trouble -> "%s %s: %s"
                        .formatted(
                                trouble.getValue().size() == 1 ? "message" : "messages",
                                trouble.getValue().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                                trouble.getKey()))
                .toList();
    }

    /// A server that can't be reached for one message is not asked again for the next.
    private Answer answer(Message message) {
        if (unreached != null) {
            return unreached;
        }
        Answer answer = tried(message);
        if (answer.outcome() == Outcome.UNREACHED) {
            unreached = answer;
        }
        return answer;
    }

    private Answer tried(Message message) {
        try {
            mustStillBeNamed(message);
            Session session = smtp.session();
            return smtp.send(session, mime(session, message), message.address());
        } catch (Unfit problem) {
            return new Answer(Outcome.STOPPED, problem.words());
        } catch (SmtpServer.NotConnected problem) {
            return new Answer(Outcome.UNREACHED, String.valueOf(problem.getMessage()));
        } catch (MessagingException problem) {
            return new Answer(Outcome.STOPPED, "the message can't be put together: " + Causes.words(problem));
        }
    }

    /// What may be seen by whom is looked up again: between queuing and sending, the settings may have changed.
    private void mustStillBeNamed(Message message) throws Unfit {
        boolean named = message.kind() == Kind.EDITION
                ? occasion.settings().names(message.readership(), message.address())
                : occasion.settings().namesOfficer(message.readership().name(), message.address());
        if (!named) {
            throw new Unfit("the settings no longer name this recipient for it");
        }
    }

    private MimeLetter mime(Session session, Message message) throws Unfit, MessagingException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (message.kind() == Kind.EDITION) {
            EditionFolder edition = EditionFolder.open(occasion.board(), message.about(), message.readership());
            for (EditionFile file : message.files()) {
                files.put(file.name(), edition.read(file.name(), file.sha256()));
            }
        }
        return MimeLetter.of(session, head(message), message.letter(), files);
    }

    private MimeLetter.Head head(Message message) {
        return new MimeLetter.Head(
                server.from(),
                server.fromName().isEmpty() ? occasion.partnership() : server.fromName(),
                message.recipient(),
                message.address(),
                message.messageId(),
                message.queuedAt());
    }

    private void end(Message message, int attempt, Answer answer) {
        State state = Objects.requireNonNull(
                transaction.execute(_ -> outbox.end(message, attempt, answer, server, occasion.now())));
        LOG.info("message {}, try {}: {}, {}", message.number(), attempt, answer.outcome(), answer.words());
        ends.add(state);
        if (state != State.SENT) {
            troubles.computeIfAbsent(answer.words(), _ -> new ArrayList<>()).add(message.number());
        }
    }
}
