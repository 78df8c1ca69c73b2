package uk.commonbaseline.run;

import java.time.Duration;
import java.time.Instant;

/// How long to wait before the next attempt while something fails again and again: a second, and twice as long each
/// time. Also knows whether the reason is news.
final class Patience {
    private static final Duration FIRST = Duration.ofSeconds(1);

    private Duration wait = Duration.ZERO;
    private Instant next = Instant.MIN;
    private String reason = "";

    boolean isOver(Instant now) {
        return !now.isBefore(next);
    }

    /// Notes a failure; answers whether the reason is another one than at the last attempt.
    ///
    /// @param longest the longest wait for this reason
    boolean failed(String why, Instant now, Duration longest) {
        boolean news = !why.equals(reason);
        Duration longer = wait.isZero() ? FIRST : wait.multipliedBy(2);
        wait = longer.compareTo(longest) < 0 ? longer : longest;
        next = now.plus(wait);
        reason = why;
        return news;
    }

    /// Notes a success; answers whether failures came before it.
    boolean worked() {
        boolean news = !reason.isEmpty();
        wait = Duration.ZERO;
        next = Instant.MIN;
        reason = "";
        return news;
    }
}
