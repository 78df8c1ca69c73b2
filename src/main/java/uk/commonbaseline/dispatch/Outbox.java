package uk.commonbaseline.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.dispatch.Message.State;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.sql.SqlFile;

/// The messages that are owed, in the warehouse. Each method is one statement or a few; whoever calls joins them to
/// transactions.
@Repository
class Outbox {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final JdbcClient jdbc;

    Outbox(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Writes a message down; empty where it stands already.
    OptionalInt add(Drafted drafted, MailAddress from, Instant now) {
        Optional<Integer> number = statement("insert-message")
                .param("kind", drafted.kind().written())
                .param("about", drafted.about())
                .param("readership", drafted.readership().name())
                .param("recipient", drafted.recipient())
                .param("address", drafted.address().text())
                .param("messageId", drafted.messageId(from))
                .param("subject", drafted.letter().subject())
                .param("body", drafted.letter().body())
                .param("packSha256", drafted.packSha256())
                .param("now", at(now))
                .query(Integer.class)
                .optional();
        number.ifPresent(message -> {
            addFiles(message, drafted.files());
            drafted.told()
                    .forEach(delivery -> statement("insert-told")
                            .param("message", message)
                            .param("delivery", delivery)
                            .update());
        });
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private void addFiles(int message, List<EditionFile> files) {
        for (int position = 0; position < files.size(); position++) {
            statement("insert-file")
                    .param("message", message)
                    .param("position", position + 1)
                    .param("name", files.get(position).name())
                    .param("sha256", files.get(position).sha256())
                    .param("bytes", files.get(position).bytes())
                    .update();
        }
    }

    /// Whether another print of this edition went to this mailbox.
    boolean hadAnotherPrint(EditionFolder edition, MailAddress address) {
        return statement("had-another-print")
                .param("edition", edition.name())
                .param("readership", edition.readership().name())
                .param("packSha256", edition.packSha256())
                .param("address", address.text())
                .query(Boolean.class)
                .single();
    }

    /// What waits of earlier prints of this edition is not sent any more.
    void overtake(EditionFolder edition, Instant now) {
        statement("overtake")
                .param("edition", edition.name())
                .param("readership", edition.readership().name())
                .param("packSha256", edition.packSha256())
                .param("now", at(now))
                .update();
    }

    /// All messages, the newest last.
    List<Message> list() {
        return list(0);
    }

    Optional<Message> find(int number) {
        return list(number).stream().findFirst();
    }

    private List<Message> list(int number) {
        return statement("list-messages")
                .param("number", number)
                .query((row, _) -> message(row))
                .list();
    }

    /// What waits and whose time has come by then.
    List<Message> listDue(Instant until) {
        return statement("list-due")
                .param("until", at(until))
                .query((row, _) -> message(row))
                .list();
    }

    /// Notes that a try begins, and when the next one may; empty where the message waits no more.
    OptionalInt begin(Message message, MailServer server, Instant now) {
        return statement("begin-attempt")
                .param("message", message.number())
                .param("now", at(now))
                .param("next", at(now.plus(pause(server.pause(), message.tries()))))
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// Twice as long each time.
    static Duration pause(Duration first, int triesBefore) {
        Duration pause = first;
        for (int tries = 0; tries < triesBefore && pause.compareTo(LONGEST_PAUSE) < 0; tries++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /// Notes how a try ended, and with it the message where that was the end of it.
    State end(Message message, int attempt, Answer answer, MailServer server, Instant now) {
        statement("end-attempt")
                .param("message", message.number())
                .param("attempt", attempt)
                .param("answer", answer.outcome().written())
                .param("words", answer.words())
                .param("now", at(now))
                .update();
        boolean lastTry = message.tries() + 1 >= server.tries() || wouldBeAThirdCopy(message, attempt, answer);
        State state = state(answer, lastTry);
        if (state != State.WAITING) {
            statement("end-message")
                    .param("message", message.number())
                    .param("state", Spelling.of(state))
                    .param("now", at(now))
                    .update();
        }
        return state;
    }

    /// A message that was handed over twice without an answer may have come twice; somebody should ask before a third.
    private boolean wouldBeAThirdCopy(Message message, int attempt, Answer answer) {
        return answer.outcome() == Answer.Outcome.UNKNOWN
                && statement("was-unknown")
                        .param("message", message.number())
                        .param("from", attempt - message.tries())
                        .param("before", attempt)
                        .query(Boolean.class)
                        .single();
    }

    private static State state(Answer answer, boolean lastTry) {
        return switch (answer.outcome()) {
            case SENT -> State.SENT;
            case REFUSED -> State.REFUSED;
            case STOPPED -> State.STOPPED;
            case LATER, UNREACHED, UNKNOWN -> lastTry ? State.GIVEN_UP : State.WAITING;
        };
    }

    /// Lets a message wait again, with all its tries.
    void again(int number, Instant now) {
        statement("again").param("message", number).param("now", at(now)).update();
    }

    /// A message that was given up.
    ///
    /// @param mayHaveCome whether its last try had no answer
    record GivenUp(int number, boolean mayHaveCome) {}

    /// @param edition as its folder is named; empty for all messages
    List<GivenUp> listGivenUp(String edition) {
        return statement("list-given-up")
                .param("edition", edition)
                .query((row, _) -> new GivenUp(row.getInt("message_no"), row.getBoolean("may_have_come")))
                .list();
    }

    private Message message(ResultSet row) throws SQLException {
        int number = row.getInt("message_no");
        @Nullable String pack = row.getString("pack_sha256");
        return new Message(
                number,
                Kind.of(row.getString("kind")),
                row.getString("about"),
                new Readership(row.getString("readership")),
                row.getString("recipient"),
                new MailAddress(row.getString("address")),
                row.getString("message_id"),
                new Letter(row.getString("subject"), row.getString("body")),
                pack == null ? "" : pack,
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                Spelling.read(State.class, row.getString("state")),
                row.getInt("tries"),
                Optional.ofNullable(row.getObject("tried_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("words"),
                files(number));
    }

    private List<EditionFile> files(int message) {
        return statement("list-files")
                .param("message", message)
                .query((row, _) ->
                        new EditionFile(row.getString("file_name"), row.getString("sha256"), row.getLong("bytes")))
                .list();
    }

    private StatementSpec statement(String name) {
        return jdbc.sql(SqlFile.read(Outbox.class, name));
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
