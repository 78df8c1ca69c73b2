package uk.commonbaseline.run;

import java.time.Instant;
import uk.commonbaseline.partnership.AsAt;

/// The moment of a command that needs no night.
public final class Today {
    private Today() {}

    public static AsAt now() {
        return new AsAt(Instant.now());
    }
}
