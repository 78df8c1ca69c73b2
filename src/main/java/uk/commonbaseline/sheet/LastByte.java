package uk.commonbaseline.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Remembers the last byte that is no line end, for text that can't be looked at from behind.
final class LastByte extends FilterInputStream {
    private final Closeable with;
    private int last = -1;

    /// Closes `with` too.
    LastByte(InputStream in, Closeable with) {
        super(in);
        this.with = with;
    }

    int last() {
        return last;
    }

    @Override
    public int read() throws IOException {
        int found = super.read();
        note(found);
        return found;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        for (int at = offset + count - 1, looked = 0; at >= offset && looked < 8; at--, looked++) {
            if (note(Byte.toUnsignedInt(into[at]))) {
                break;
            }
        }
        return count;
    }

    private boolean note(int found) {
        boolean counts = found > 0 && found != '\n' && found != '\r';
        if (counts) {
            last = found;
        }
        return counts;
    }

    @Override
    public void close() throws IOException {
        try (with) {
            super.close();
        }
    }
}
