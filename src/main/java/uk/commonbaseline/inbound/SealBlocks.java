package uk.commonbaseline.inbound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// One file's blocks, each encrypted with AES-GCM. A block's nonce is its number and whether it is the last one: a
/// block that is missing, repeated, cut off or out of its place is noticed as surely as one that was changed. The key
/// serves this one file, so a nonce never occurs twice with it.
final class SealBlocks {
    /// Plain bytes of a block; only the last one is shorter.
    static final int PLAIN = 64 * 1024;

    static final int TAG = 16;

    private static final int NONCE = 12;

    private final SecretKey key;
    private final byte[] header;
    private final Cipher cipher;
    private long number;

    SealBlocks(SecretKey key, byte[] header) {
        this.key = key;
        this.header = header.clone();
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("AES-GCM is missing from this Java", problem);
        }
    }

    byte[] seal(byte[] plain, int length, boolean last) throws IOException {
        try {
            begin(Cipher.ENCRYPT_MODE, last);
            return cipher.doFinal(plain, 0, length);
        } catch (GeneralSecurityException problem) {
            throw new IOException("a block could not be encrypted", problem);
        }
    }

    /// @throws DamagedSeal when this is not the block that was sealed at this place
    byte[] unseal(byte[] sealed, int length, boolean last) throws IOException {
        try {
            begin(Cipher.DECRYPT_MODE, last);
            return cipher.doFinal(sealed, 0, length);
        } catch (AEADBadTagException problem) {
            throw new DamagedSeal(
                    "block %d is not as it was sealed%s".formatted(number, last ? ", or not the last" : ""), problem);
        } catch (GeneralSecurityException problem) {
            throw new DamagedSeal("block %d can't be decrypted".formatted(number), problem);
        }
    }

    private void begin(int mode, boolean last) throws GeneralSecurityException {
        number++;
        byte[] nonce =
                ByteBuffer.allocate(NONCE).putInt(last ? 1 : 0).putLong(number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(header);
    }
}
