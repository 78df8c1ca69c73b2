package uk.commonbaseline.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/// Reads a sealed file, block by block. What was read is as it was sealed; that nothing is missing is known at the end
/// only.
final class UnsealingStream extends InputStream {
    private final InputStream in;
    private final SealBlocks blocks;
    private byte[] ahead;
    private byte[] plain = new byte[0];
    private int at;
    private boolean ended;

    /// @param keys answers the key of an id
    UnsealingStream(InputStream in, Function<String, ArchiveKey> keys) throws IOException {
        this.in = in;
        SealHeader header = SealHeader.read(in);
        this.blocks = new SealBlocks(keys.apply(header.keyId()).forFile(header.salt()), header.bytes());
        this.ahead = nextSealed();
    }

    private byte[] nextSealed() throws IOException {
        return in.readNBytes(SealBlocks.PLAIN + SealBlocks.TAG);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == plain.length) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int taken = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, bytes, from, taken);
        at += taken;
        return taken;
    }

    private void fill() throws IOException {
        byte[] block = ahead;
        ahead = nextSealed();
        ended = ahead.length == 0;
        plain = blocks.unseal(block, block.length, ended);
        at = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
