package uk.commonbaseline.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// A ZIP archive that has passed its audit.
final class Archive implements Closeable {
    private final SeekableByteChannel channel;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();

    private Archive(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        for (ZipPart part : ZipAudit.audit(channel)) {
            parts.put(ZipPart.key(part.name()), part);
        }
    }

    static Archive open(Path file) throws IOException {
        return audited(Files.newByteChannel(file));
    }

    static Archive of(byte[] content) throws IOException {
        return audited(new SeekableInMemoryByteChannel(content));
    }

    private static Archive audited(SeekableByteChannel channel) throws IOException {
        try {
            return new Archive(channel);
        } catch (IOException | RuntimeException problem) {
            channel.close();
            throw problem;
        }
    }

    Collection<ZipPart> parts() {
        return parts.values();
    }

    boolean holds(String name) {
        return parts.containsKey(ZipPart.key(name));
    }

    InputStream open(ZipPart part) {
        return new PartStream(channel, part);
    }

    /// A part by its name; capitals don't matter.
    InputStream open(String name) {
        @Nullable ZipPart part = parts.get(ZipPart.key(name));
        if (part == null) {
            throw WorkbookReading.broken(null);
        }
        return open(part);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException problem) {
            // Nothing is lost by a file that does not close after reading.
            return;
        }
    }
}
