package uk.commonbaseline.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.report.Readership;

/// A message in the outbox.
///
/// @param packSha256 of the edition's PDF; empty for other kinds
/// @param tries since it was last queued
/// @param words of the last try
public record Message(
        int number,
        Kind kind,
        String about,
        Readership readership,
        String recipient,
        MailAddress address,
        String messageId,
        Letter letter,
        String packSha256,
        Instant queuedAt,
        State state,
        int tries,
        Optional<Instant> triedAt,
        String words,
        List<EditionFile> files) {
    public Message {
        files = List.copyOf(files);
    }

    /// How far it has come.
    public enum State {
        WAITING,
        SENT,
        /// The server does not take it, and never will.
        REFUSED,
        /// The tries are used up.
        GIVEN_UP,
        /// By us: what was to be sent is not what was printed, or the settings no longer name its recipient.
        STOPPED
    }
}
