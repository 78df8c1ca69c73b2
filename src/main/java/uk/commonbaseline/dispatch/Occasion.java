package uk.commonbaseline.dispatch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// What a run tells of itself to whatever is sent.
///
/// @param board the folder with the editions
public record Occasion(
        DispatchSettings settings, String partnership, Councils councils, Path board, InstantSource clock) {
    Instant now() {
        return clock.instant();
    }

    /// How long what could not be sent waits before its second try.
    Duration firstPause() {
        return settings.mail().map(MailServer::pause).orElse(Duration.ofMinutes(MailServer.USUAL_PAUSE));
    }

    /// Whom readers are told to ask; empty where the settings don't say.
    String questions() {
        return settings.mail().map(MailServer::questions).orElse("");
    }
}
