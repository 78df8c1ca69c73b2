package uk.commonbaseline.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// What a file is by the way it begins.
enum FirstBytes {
    TEXT,
    OLE2,
    ZIP;

    /// How many of them are needed.
    static final int COUNT = 1024;

    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final int MOST_CONTROLS = 8;

    static FirstBytes of(byte[] start) {
        if (start.length == 0) {
            throw new UnreadableFile("The file is empty.", "Export it again and check its size before you send it.");
        }
        if (begins(start, ZIP_START) || begins(start, EMPTY_ZIP)) {
            return ZIP;
        }
        return begins(start, OLE2_START) ? OLE2 : TEXT;
    }

    static boolean isWebPage(byte[] start) {
        String text =
                new String(start, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<html") || text.startsWith("<!doctype html");
    }

    /// Whether it begins as the sheets of Excel 2, 3 and 4 do, which had no container around them.
    static boolean isOldWorkbook(byte[] start) {
        boolean length = start.length > 4 && start[2] > 0 && start[2] <= 8 && start[3] == 0;
        return length && start[0] == 9 && (start[1] == 0 || start[1] == 2 || start[1] == 4);
    }

    /// Whether no text begins so: text in one byte or UTF-8 holds no zero byte, and hardly any other control character.
    /// UTF-16 tells itself by its mark.
    static boolean isBinary(byte[] start) {
        if (begins(start, UTF_16_BIG) || begins(start, UTF_16_LITTLE)) {
            return false;
        }
        int controls = 0;
        for (byte each : start) {
            if (each == 0) {
                return true;
            }
            controls += each > 0 && each < ' ' && "\t\n\u000B\f\r".indexOf(each) < 0 ? 1 : 0;
        }
        return controls > MOST_CONTROLS;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /// A workbook of Excel 2 to 4: one bare stream, which begins with the record that begins everything.
    static boolean isOldest(byte[] start) {
        return start.length > 3
                && start[0] == 9
                && (start[1] == 0 || start[1] == 2 || start[1] == 4)
                && (start[2] == 4 || start[2] == 6)
                && start[3] == 0;
    }
}
