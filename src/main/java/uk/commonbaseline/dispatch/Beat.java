package uk.commonbaseline.dispatch;

import java.time.Duration;
import java.time.Instant;

/// When what is owed and is no message is tried again by itself: at the pauses of messages, which double. A program
/// that begins anew tries at once.
final class Beat {
    private int pauses;
    private Instant next = Instant.MIN;

    synchronized boolean isOver(Instant now) {
        return !now.isBefore(next);
    }

    /// Notes how a round ended.
    ///
    /// @param left whether something is left
    synchronized void ended(boolean left, Duration first, Instant now) {
        if (!left) {
            pauses = 0;
            next = Instant.MIN;
        } else if (isOver(now)) {
            next = now.plus(Outbox.pause(first, pauses));
            pauses++;
        }
    }
}
