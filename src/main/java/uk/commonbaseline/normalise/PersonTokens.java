package uk.commonbaseline.normalise;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes tokens with the partnership's secret key (HMAC-SHA-256). The key is kept outside the database.
public final class PersonTokens {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /// `key` has at least 32 bytes.
    public PersonTokens(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the key for person tokens needs at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /// The same pay number means different people in different councils, so the council is hashed with it.
    PersonToken of(String council, String payNumber) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal((council + '\n' + payNumber).getBytes(StandardCharsets.UTF_8));
            return new PersonToken(HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("HMAC-SHA-256 is missing from this Java", problem);
        }
    }
}
