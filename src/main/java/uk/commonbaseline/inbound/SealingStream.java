package uk.commonbaseline.inbound;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a sealed file. Closing it writes the last block; a file without it does not open.
final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final SealBlocks blocks;
    private final byte[] block = new byte[SealBlocks.PLAIN];
    private int filled;
    private boolean closed;

    SealingStream(OutputStream out, ArchiveKey key) throws IOException {
        this.out = out;
        SealHeader header = SealHeader.with(key);
        out.write(header.bytes());
        this.blocks = new SealBlocks(key.forFile(header.salt()), header.bytes());
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (filled == block.length) {
                put(false);
            }
            int taken = Math.min(block.length - filled, from + length - at);
            System.arraycopy(bytes, at, block, filled, taken);
            filled += taken;
            at += taken;
        }
    }

    private void put(boolean last) throws IOException {
        out.write(blocks.seal(block, filled, last));
        filled = 0;
    }

    /// Ends the file whole. One that was not written to its end must not be closed, but abandoned.
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                put(true);
            }
        }
    }
}
