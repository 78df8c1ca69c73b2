package uk.commonbaseline.inbound;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;

/// How a sealed file begins: a sign, the format's version, the key's id, the file's salt. Every block is authenticated
/// together with it, so nothing of it can be changed unnoticed.
final class SealHeader {
    static final byte[] SIGN = "CB-SEAL\n".getBytes(StandardCharsets.US_ASCII);

    private static final int VERSION = 1;
    private static final int SALT_BYTES = 32;
    private static final Pattern KEY_ID = Pattern.compile("\\d{4,9}-[0-9a-f]{8}");

    private final String keyId;
    private final byte[] salt;

    private SealHeader(String keyId, byte[] salt) {
        this.keyId = keyId;
        this.salt = salt;
    }

    /// The header of a new file.
    static SealHeader with(ArchiveKey key) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new SealHeader(key.id(), salt);
    }

    /// Reads the header, and leaves the stream at the first block.
    ///
    /// @throws DamagedSeal when this is no header of ours
    static SealHeader read(InputStream in) throws IOException {
        DataInputStream header = new DataInputStream(in);
        try {
            if (!Arrays.equals(header.readNBytes(SIGN.length), SIGN)) {
                throw new DamagedSeal("it does not begin as sealed files do");
            }
            int version = header.readUnsignedByte();
            if (version != VERSION) {
                throw new DamagedSeal("its format %d is not known to this release".formatted(version));
            }
            String keyId = header.readUTF();
            if (!KEY_ID.matcher(keyId).matches()) {
                throw new DamagedSeal("it names no key");
            }
            byte[] salt = new byte[SALT_BYTES];
            header.readFully(salt);
            return new SealHeader(keyId, salt);
        } catch (EOFException cut) {
            throw new DamagedSeal("it ends within its first bytes", cut);
        }
    }

    String keyId() {
        return keyId;
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream header = new DataOutputStream(bytes)) {
            header.write(SIGN);
            header.writeByte(VERSION);
            header.writeUTF(keyId);
            header.write(salt);
        }
        return bytes.toByteArray();
    }
}
