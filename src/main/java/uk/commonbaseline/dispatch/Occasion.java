package uk.commonbaseline.dispatch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/// What a run tells of itself to whatever is sent.
///
/// @param correctionDays working days that officers have to answer
/// @param board the folder with the editions
public record Occasion(
        DispatchSettings settings,
        String partnership,
        Councils councils,
        int correctionDays,
        Path board,
        InstantSource clock) {
    Instant now() {
        return clock.instant();
    }

    /// Whom readers are told to ask; empty where the settings don't say.
    String questions() {
        return settings.mail().map(MailServer::questions).orElse("");
    }
}
