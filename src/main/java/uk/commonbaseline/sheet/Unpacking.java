package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Finds out what a ZIP archive is: a workbook, or a packed file. Exactly one file may be packed; which of several
/// counts is not for us to guess.
final class Unpacking {
    private Unpacking() {}

    static Content contentOf(Path file, Archive archive) throws IOException {
        try {
            return isWorkbook(archive) ? workbook(file, archive) : packed(file, archive);
        } catch (IOException | RuntimeException problem) {
            archive.close();
            throw problem;
        }
    }

    private static boolean isWorkbook(Archive archive) {
        return archive.holds("[Content_Types].xml") || archive.holds("content.xml");
    }

    private static Content workbook(Path file, Archive archive) {
        return archive.holds("[Content_Types].xml") ? new Content.Xlsx(file, archive) : new Content.Ods(file, archive);
    }

    private static Content packed(Path file, Archive archive) throws IOException {
        List<ZipPart> files =
                archive.parts().stream().filter(part -> !isByTheWay(part)).toList();
        if (files.size() != 1) {
            throw new UnreadableFile(
                    "The ZIP archive holds %s.".formatted(files.isEmpty() ? "no file" : files.size() + " files"),
                    "Pack exactly one file, the extract, and send that; or send the files unpacked.");
        }
        ZipPart part = files.getFirst();
        byte[] start;
        try (InputStream in = archive.open(part)) {
            start = in.readNBytes(FirstBytes.COUNT);
        }
        return switch (FirstBytes.of(start)) {
            case TEXT -> new Content.PackedText(archive, part);
            case OLE2 -> Content.Xls.inMemory(file, unpacked(archive, part));
            case ZIP -> packedWorkbook(file, archive, part);
        };
    }

    private static Content packedWorkbook(Path file, Archive archive, ZipPart part) throws IOException {
        Archive inside = Archive.of(unpacked(archive, part));
        if (!isWorkbook(inside)) {
            throw new UnreadableFile(
                    "The ZIP archive holds another archive.", "Pack the extract itself, and send that.");
        }
        return workbook(file, inside);
    }

    /// The whole part; the archive is needed no longer.
    private static byte[] unpacked(Archive archive, ZipPart part) throws IOException {
        if (part.size() > Limits.BYTES_OF_PACKED_WORKBOOK) {
            throw new UnreadableFile(
                    "The packed workbook takes more than %d megabytes."
                            .formatted(Limits.BYTES_OF_PACKED_WORKBOOK >> 20),
                    "Send the workbook as it is, unpacked.");
        }
        try (archive;
                InputStream in = archive.open(part)) {
            return in.readAllBytes();
        }
    }

    /// What operating systems add of their own.
    private static boolean isByTheWay(ZipPart part) {
        String name = part.name().replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.endsWith("/")
                || name.startsWith("__macosx/")
                || name.endsWith(".ds_store")
                || name.endsWith("thumbs.db")
                || name.endsWith("desktop.ini");
    }
}
