package uk.commonbaseline.inbound;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import uk.commonbaseline.partnership.Sha256;

/// A key that originals are sealed with. Each file has a key of its own, derived from this one and the file's salt, so
/// that no two files share one.
final class ArchiveKey {
    static final int BYTES = 32;

    private static final int SHOWN = 8;
    private static final String PURPOSE = "common baseline, sealed file, version 1";

    private final String id;
    private final byte[] secret;

    private ArchiveKey(String id, byte[] secret) {
        this.id = id;
        this.secret = secret;
    }

    /// A fresh key, the given one of its folder.
    static ArchiveKey random(int number) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new ArchiveKey("%04d-%s".formatted(number, fingerprint(secret)), secret);
    }

    static ArchiveKey of(String id, byte[] secret) {
        return new ArchiveKey(id, secret.clone());
    }

    /// `0001-9f8e7d6c`: its number, and the first digits of its content's sha256, which tell nothing of it.
    String id() {
        return id;
    }

    byte[] secret() {
        return secret.clone();
    }

    /// Whether the content is the one that the name speaks of.
    boolean isWhatItsNameSays() {
        return secret.length == BYTES && id.endsWith("-" + fingerprint(secret));
    }

    static String fingerprint(byte[] secret) {
        return Sha256.of(secret).substring(0, SHOWN);
    }

    /// The AES key of the one file that has this salt.
    SecretKey forFile(byte[] salt) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .addSalt(salt)
                                    .thenExpand(PURPOSE.getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("HKDF-SHA256 is missing from this Java", problem);
        }
    }
}
