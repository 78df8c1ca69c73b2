package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.sheet.ZipDirectory.Listed;

/// Holds a ZIP archive's list of parts against the archive, before any parser sees a part: names, places, sizes, and
/// the checksum of every part. Spreadsheet programs and libraries open a workbook whose checksum is stale.
final class ZipAudit {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 8;
    private static final long ESCAPED = 0xFFFF_FFFFL;

    private final SeekableByteChannel channel;

    private ZipAudit(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /// The parts, in the order of the archive.
    ///
    /// @throws UnreadableFile for whatever is not as it should be
    static List<ZipPart> audit(SeekableByteChannel channel) throws IOException {
        return new ZipAudit(channel).parts();
    }

    private List<ZipPart> parts() throws IOException {
        ZipDirectory directory = new ZipDirectory(channel);
        ZipDirectory.Extent extent = directory.extent();
        List<Listed> listed = directory.list(extent);
        checkNames(listed.stream().map(Listed::part).toList());
        checkSizes(listed.stream().map(Listed::part).toList());
        List<ZipPart> parts = new ArrayList<>();
        for (Listed each : listed) {
            parts.add(heldAgainstHeader(each, extent.at()));
        }
        parts.sort(Comparator.comparingLong(ZipPart::headerAt));
        checkPlaces(parts, extent.at());
        for (ZipPart part : parts) {
            checkContent(part);
        }
        return parts;
    }

    private static void checkNames(List<ZipPart> parts) {
        Set<String> names = new HashSet<>();
        for (ZipPart part : parts) {
            String name = part.name().replace('\\', '/');
            boolean outside = name.isEmpty()
                    || name.startsWith("/")
                    || name.indexOf('\0') >= 0
                    || name.matches("(?s)[A-Za-z]:.*")
                    || Arrays.asList(name.split("/", -1)).contains("..");
            if (outside) {
                throw ZipRefusal.leadsOutside(part);
            }
            if (!names.add(ZipPart.key(name))) {
                throw ZipRefusal.twice(part);
            }
        }
    }

    /// By the sizes that are declared; [PartStream] makes sure that no more comes out.
    private static void checkSizes(List<ZipPart> parts) {
        long total = 0;
        for (ZipPart part : parts) {
            if (part.size() > Limits.BYTES_OF_ANY_RATIO && part.size() / Limits.RATIO > part.packed()) {
                throw ZipRefusal.amplified(part);
            }
            total += Math.min(part.size(), Limits.BYTES_UNPACKED + 1);
            if (total > Limits.BYTES_UNPACKED) {
                throw ZipRefusal.tooLarge();
            }
        }
    }

    private ZipPart heldAgainstHeader(Listed listed, long directoryAt) throws IOException {
        ZipPart part = listed.part();
        if ((listed.flags() & ENCRYPTED) != 0) {
            throw ZipRefusal.locked();
        }
        if (listed.method() != 0 && listed.method() != 8) {
            throw ZipRefusal.packedOtherwise(part);
        }
        if (part.headerAt() > directoryAt - LOCAL_LENGTH || part.packed() > directoryAt) {
            throw ZipRefusal.contradicts(part);
        }
        ByteBuffer header = ZipDirectory.read(channel, part.headerAt(), LOCAL_LENGTH);
        int nameLength = ZipDirectory.unsigned(header, 26);
        long contentAt = part.headerAt() + LOCAL_LENGTH + nameLength + ZipDirectory.unsigned(header, 28);
        boolean agrees = header.getInt(0) == LOCAL
                && ZipDirectory.unsigned(header, 6) == listed.flags()
                && ZipDirectory.unsigned(header, 8) == listed.method()
                && nameLength == listed.rawName().length()
                && contentAt + part.packed() <= directoryAt
                && name(part.headerAt(), nameLength).equals(listed.rawName())
                && sizesAgree(header, part, (listed.flags() & SIZES_BEHIND) != 0);
        if (!agrees) {
            throw ZipRefusal.contradicts(part);
        }
        return new ZipPart(
                part.name(), part.deflated(), part.crc(), part.packed(), part.size(), part.headerAt(), contentAt);
    }

    private String name(long headerAt, int length) throws IOException {
        return new String(
                ZipDirectory.read(channel, headerAt + LOCAL_LENGTH, length).array(), StandardCharsets.ISO_8859_1);
    }

    /// A program that writes as it goes leaves checksum and sizes open in the header.
    private static boolean sizesAgree(ByteBuffer header, ZipPart part, boolean mayBeOpen) {
        return agrees(ZipDirectory.unsignedInt(header, 14), part.crc(), mayBeOpen)
                && agrees(ZipDirectory.unsignedInt(header, 18), part.packed(), mayBeOpen)
                && agrees(ZipDirectory.unsignedInt(header, 22), part.size(), mayBeOpen);
    }

    private static boolean agrees(long written, long listed, boolean mayBeOpen) {
        return written == listed || written == ESCAPED || (mayBeOpen && written == 0);
    }

    private void checkPlaces(List<ZipPart> parts, long directoryAt) throws IOException {
        long behind = 0;
        for (ZipPart part : parts) {
            if (part.headerAt() < behind) {
                throw ZipRefusal.overlaps(part);
            }
            refuseNotListed(behind, part.headerAt());
            behind = part.end();
        }
        refuseNotListed(behind, directoryAt);
    }

    /// Between two parts may stand the sizes of the first one, in four ways of writing, but no third part.
    private void refuseNotListed(long from, long to) throws IOException {
        for (int sizes : new int[] {0, 12, 16, 20, 24}) {
            if (to - from - sizes >= 4
                    && ZipDirectory.read(channel, from + sizes, 4).getInt(0) == LOCAL) {
                throw ZipRefusal.notListed();
            }
        }
    }

    private void checkContent(ZipPart part) throws IOException {
        try (InputStream in = new PartStream(channel, part)) {
            // The stream compares size and checksum at its end.
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
