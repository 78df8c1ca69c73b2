package uk.commonbaseline.warehouse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One version of one file, as far as it has come on its journey.
///
/// @param sha256 64 hexadecimal digits over the file's bytes
/// @param feed the inbound folder's name, or empty while the file is to be identified by its name
/// @param claimedAs path of the private copy, relative to the partnership's home
/// @param keptAs path in archive or quarantine, relative to home, once it is there
/// @param recipe names how the file is read, once that is known
/// @param attempt how many times its reading began from the start, from 1
public record Delivery(
        int id,
        String sha256,
        String council,
        String feed,
        @Nullable String kind,
        @Nullable String period,
        int version,
        String fileName,
        long bytes,
        Instant receivedAt,
        String run,
        String claimedAs,
        @Nullable String keptAs,
        @Nullable String recipe,
        int attempt,
        State state,
        @Nullable String outcome) {

    public enum State {
        CLAIMED,
        PUBLISHED,
        SUPERSEDED,
        WITHDRAWN,
        REFUSED,
        REPEATED
    }
}
