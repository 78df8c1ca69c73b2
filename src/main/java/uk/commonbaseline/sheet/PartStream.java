package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The unpacked content of one part. Gives no byte more than the part is listed with, and at its end compares the
/// checksum, each time it is read.
final class PartStream extends InputStream {
    private final SeekableByteChannel channel;
    private final ZipPart part;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[1 << 15];
    private long packedAt;
    private long given;
    private boolean ended;

    PartStream(SeekableByteChannel channel, ZipPart part) {
        this.channel = channel;
        this.part = part;
        this.packedAt = part.contentAt();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = ended ? -1 : part.deflated() ? inflate(into, offset, length) : fetch(into, offset, length);
        if (count > 0) {
            given += count;
            crc.update(into, offset, count);
            if (given > part.size()) {
                throw ZipRefusal.changed(part);
            }
        } else if (!ended) {
            ended = true;
            compare();
        }
        return count;
    }

    private void compare() {
        boolean whole = given == part.size() && packedAt == part.end() && inflater.getRemaining() == 0;
        if (!whole || crc.getValue() != part.crc()) {
            throw ZipRefusal.changed(part);
        }
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(into, offset, length);
                if (count > 0) {
                    return count;
                }
                if (!inflater.finished() && (inflater.needsDictionary() || !feed())) {
                    throw ZipRefusal.changed(part);
                }
            }
            return -1;
        } catch (DataFormatException _) {
            throw ZipRefusal.changed(part);
        }
    }

    private boolean feed() throws IOException {
        int count = fetch(packed, 0, packed.length);
        if (count > 0) {
            inflater.setInput(packed, 0, count);
        }
        return count > 0;
    }

    private int fetch(byte[] into, int offset, int length) throws IOException {
        int most = (int) Math.min(length, part.end() - packedAt);
        if (most <= 0) {
            return -1;
        }
        channel.position(packedAt);
        int count = channel.read(ByteBuffer.wrap(into, offset, most));
        if (count <= 0) {
            throw ZipRefusal.changed(part);
        }
        packedAt += count;
        return count;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
