package uk.commonbaseline.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the list of parts at the end of a ZIP archive, as bytes: no library is asked before the archive is found to
/// be what it says. Nothing is unpacked here.
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ESCAPED = 0xFFFF_FFFFL;

    private final SeekableByteChannel channel;

    /// A listed part with what only its own header must agree with.
    ///
    /// @param rawName the name's bytes, each as a character
    record Listed(ZipPart part, String rawName, int method, int flags) {}

    /// Where the list lies, and how long it is.
    record Extent(long at, long length, long count) {}

    ZipDirectory(SeekableByteChannel channel) {
        this.channel = channel;
    }

    Extent extent() throws IOException {
        long size = channel.size();
        int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = read(channel, size - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && unsigned(tail, at + 20) == length - at - END_LENGTH) {
                return extent(tail, at, size - length + at);
            }
        }
        throw WorkbookReading.broken(null);
    }

    private Extent extent(ByteBuffer tail, int at, long endAt) throws IOException {
        Extent plain = new Extent(unsignedInt(tail, at + 16), unsignedInt(tail, at + 12), unsigned(tail, at + 10));
        boolean large = plain.at == ESCAPED || plain.length == ESCAPED || plain.count == 0xFFFF;
        Extent found = large ? extent64(endAt) : plain;
        if (found.count > Limits.PARTS) {
            throw ZipRefusal.tooManyParts();
        }
        boolean inside = found.at >= 0 && found.length >= 0 && found.at <= endAt - found.length;
        if (!inside || found.length > Limits.BYTES_OF_DIRECTORY) {
            throw WorkbookReading.broken(null);
        }
        long behind = found.at + found.length;
        if (behind != endAt && (endAt - behind < 4 || read(channel, behind, 4).getInt(0) != END_64)) {
            throw WorkbookReading.broken(null);
        }
        return found;
    }

    private Extent extent64(long endAt) throws IOException {
        if (endAt < 20 + 56) {
            throw WorkbookReading.broken(null);
        }
        ByteBuffer locator = read(channel, endAt - 20, 20);
        long at = locator.getLong(8);
        if (locator.getInt(0) != END_64_LOCATOR || at < 0 || at > endAt - 76) {
            throw WorkbookReading.broken(null);
        }
        ByteBuffer end = read(channel, at, 56);
        if (end.getInt(0) != END_64) {
            throw WorkbookReading.broken(null);
        }
        return new Extent(end.getLong(48), end.getLong(40), end.getLong(32));
    }

    List<Listed> list(Extent extent) throws IOException {
        ByteBuffer bytes = read(channel, extent.at, (int) extent.length);
        List<Listed> parts = new ArrayList<>();
        for (int at = 0; at < extent.length; ) {
            if (extent.length - at < ENTRY_LENGTH || bytes.getInt(at) != ENTRY) {
                throw WorkbookReading.broken(null);
            }
            int behind =
                    at + ENTRY_LENGTH + unsigned(bytes, at + 28) + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
            if (behind > extent.length) {
                throw WorkbookReading.broken(null);
            }
            parts.add(listed(bytes, at));
            at = behind;
        }
        if (parts.size() != extent.count) {
            throw WorkbookReading.broken(null);
        }
        return parts;
    }

    private static Listed listed(ByteBuffer bytes, int at) {
        byte[] name = new byte[unsigned(bytes, at + 28)];
        bytes.get(at + ENTRY_LENGTH, name);
        ByteBuffer extra = bytes.slice(at + ENTRY_LENGTH + name.length, unsigned(bytes, at + 30))
                .order(ByteOrder.LITTLE_ENDIAN);
        Sizes64 large = new Sizes64(extra);
        long size = large.of(unsignedInt(bytes, at + 24));
        long packed = large.of(unsignedInt(bytes, at + 20));
        long headerAt = large.of(unsignedInt(bytes, at + 42));
        int method = unsigned(bytes, at + 10);
        ZipPart part = new ZipPart(
                new String(name, StandardCharsets.UTF_8),
                method == 8,
                unsignedInt(bytes, at + 16),
                packed,
                size,
                headerAt,
                -1);
        return new Listed(part, new String(name, StandardCharsets.ISO_8859_1), method, unsigned(bytes, at + 8));
    }

    /// Numbers too large for their field stand in an extra field, one after the other.
    private static final class Sizes64 {
        private final ByteBuffer extra;
        private int at = -1;
        private int end = -1;

        Sizes64(ByteBuffer extra) {
            this.extra = extra;
            for (int field = 0; field + 4 <= extra.limit(); field += 4 + unsigned(extra, field + 2)) {
                if (unsigned(extra, field) == 1) {
                    at = field + 4;
                    end = Math.min(extra.limit(), at + unsigned(extra, field + 2));
                    return;
                }
            }
        }

        long of(long written) {
            if (written != ESCAPED || at < 0) {
                return written;
            }
            if (at + 8 > end || extra.getLong(at) < 0) {
                throw WorkbookReading.broken(null);
            }
            at += 8;
            return extra.getLong(at - 8);
        }
    }

    static ByteBuffer read(SeekableByteChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw WorkbookReading.broken(null);
            }
        }
        return bytes;
    }

    static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    static long unsignedInt(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
