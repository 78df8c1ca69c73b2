package uk.commonbaseline.sheet;

import java.util.Locale;

/// One part of a ZIP archive as its directory lists it. Sizes and places are in bytes.
///
/// @param crc checksum of the unpacked content
/// @param headerAt where the part's own header begins
/// @param contentAt where its packed content begins
record ZipPart(String name, boolean deflated, long crc, long packed, long size, long headerAt, long contentAt) {
    /// Names of parts differ by more than capitals and the kind of slash.
    static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    long end() {
        return contentAt + packed;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /// The name for a message: short, and without anything that is not shown.
    String shown() {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
    }
}
