package uk.commonbaseline.dispatch;

import java.util.Locale;
import uk.commonbaseline.partnership.Spelling;

/// What a message is.
public enum Kind {
    EDITION,
    DIGEST,
    REMINDER;

    /// As the outbox writes it.
    String written() {
        return Spelling.of(this);
    }

    static Kind of(String written) {
        return Kind.valueOf(written.toUpperCase(Locale.ROOT));
    }
}
