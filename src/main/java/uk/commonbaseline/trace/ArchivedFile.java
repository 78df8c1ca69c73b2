package uk.commonbaseline.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.commonbaseline.inbound.DamagedSeal;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.KeysUnavailable;
import uk.commonbaseline.inbound.Vault;

/// A file as it lies in the archive. The only place that opens one; closing it removes what was unsealed.
sealed interface ArchivedFile extends AutoCloseable {
    @Override
    void close();

    /// It is there, and its bytes are those that were received.
    record Open(Vault.Unsealed content) implements ArchivedFile {
        Path path() {
            return content.file();
        }

        @Override
        public void close() {
            try {
                content.close();
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }
    }

    /// It can't be shown; the rest of a trace goes on without it.
    record Closed(String because) implements ArchivedFile {
        @Override
        public void close() {
            // nothing was opened
        }
    }

    /// Opens the file that was kept under this name.
    ///
    /// @param keptAs relative to home
    /// @param sha256 of the file that was read
    static ArchivedFile open(Home home, Vault vault, String keptAs, String sha256) {
        if (keptAs.isEmpty()) {
            return new Closed("the file was not kept");
        }
        Path kept = home.resolve(keptAs);
        if (!Files.isRegularFile(kept)) {
            return new Closed("the file is no longer at " + keptAs);
        }
        try {
            return vault.hash(kept).equals(sha256) ? new Open(vault.unsealed(kept)) : altered(keptAs);
        } catch (DamagedSeal _) {
            return altered(keptAs);
        } catch (KeysUnavailable locked) {
            return new Closed("the file can't be unsealed: " + locked.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Closed altered(String keptAs) {
        return new Closed("the file at %s was altered: it is no longer the file that was read".formatted(keptAs));
    }
}
