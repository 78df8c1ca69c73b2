package uk.commonbaseline.describe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the bytes of a text file tell, counted over the whole of it: the first odd character may stand two million
/// characters down.
final class TextBytes {
    private static final int PIECE = 1 << 16;

    private final byte[] beginning = new byte[4];
    private long total;
    private long zeroAtEven;
    private long zeroAtOdd;
    private long crlf;
    private long lf;
    private long cr;
    private long quotes;
    private long high;
    private long badUtf8;
    private long goodUtf8;
    private long poundOfWindows;
    private long poundOfDos;
    private int pending;
    private int before;

    static TextBytes of(Path file) throws IOException {
        TextBytes counted = new TextBytes();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length > 0; length = in.read(piece)) {
                counted.take(piece, length);
            }
        }
        counted.end();
        return counted;
    }

    /// Ordinary characters behind ordinary ones tell nothing, and are passed over.
    private void take(byte[] piece, int length) {
        int at = 0;
        while (at < length) {
            int from = at;
            if (before < 0x80 && before != '\r' && pending == 0 && total >= beginning.length) {
                while (at < length && piece[at] > '"') {
                    at++;
                }
            }
            if (at > from) {
                before = piece[at - 1];
                total += at - from;
            }
            if (at < length) {
                take(piece[at] & 0xFF);
                at++;
            }
        }
    }

    private void take(int next) {
        if (total < beginning.length) {
            beginning[(int) total] = (byte) next;
        }
        if (next < 0x80) {
            takePlain(next);
        } else {
            takeHigh(next);
        }
        if (isPoundPlace(before, next)) {
            poundOfWindows += before == 0xA3 ? 1 : 0;
            poundOfDos += before == 0x9C ? 1 : 0;
        }
        before = next;
        total++;
    }

    private void takePlain(int next) {
        if (pending > 0) {
            badUtf8++;
            pending = 0;
        }
        switch (next) {
            case 0 -> {
                zeroAtEven += (total & 1) == 0 ? 1 : 0;
                zeroAtOdd += (total & 1) == 1 ? 1 : 0;
            }
            case '\n' -> {
                crlf += before == '\r' ? 1 : 0;
                lf += before == '\r' ? 0 : 1;
            }
            case '"' -> quotes++;
            default -> {}
        }
        if (before == '\r' && next != '\n') {
            cr++;
        }
    }

    private void takeHigh(int next) {
        high++;
        if (before == '\r') {
            cr++;
        }
        if (pending > 0) {
            boolean follows = (next & 0xC0) == 0x80;
            pending = follows ? pending - 1 : 0;
            goodUtf8 += follows && pending == 0 ? 1 : 0;
            badUtf8 += follows ? 0 : 1;
        } else if (next >= 0xC2 && next <= 0xF4) {
            pending = next >= 0xF0 ? 3 : next >= 0xE0 ? 2 : 1;
        } else {
            badUtf8++;
        }
    }

    private void end() {
        cr += before == '\r' ? 1 : 0;
        badUtf8 += pending > 0 ? 1 : 0;
    }

    /// A pound sign stands before a figure, or between brackets in a heading.
    private static boolean isPoundPlace(int sign, int next) {
        return (sign == 0xA3 || sign == 0x9C)
                && ((next >= '0' && next <= '9')
                        || next == ')'
                        || next == ' '
                        || next == '-'
                        || next == '.'
                        || next == '\'');
    }

    /// How the text is encoded, by what was counted.
    TextEncoding encoding() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return new TextEncoding("utf-8", "byte order mark", true);
        }
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            return new TextEncoding("utf-16", "byte order mark", true);
        }
        if (zeroAtOdd > total / 8 || zeroAtEven > total / 8) {
            return new TextEncoding(zeroAtOdd > zeroAtEven ? "utf-16le" : "utf-16be", "every other byte is zero", true);
        }
        if (high == 0) {
            return new TextEncoding("utf-8", "plain letters only, so any encoding reads the same", true);
        }
        if (badUtf8 == 0) {
            return new TextEncoding("utf-8", "the whole file is valid UTF-8", true);
        }
        return ofOneByte();
    }

    private TextEncoding ofOneByte() {
        if (goodUtf8 > badUtf8 * 10) {
            return new TextEncoding(
                    "utf-8", "%d characters are valid UTF-8 and %d are not".formatted(goodUtf8, badUtf8), false);
        }
        if (poundOfDos > poundOfWindows) {
            return new TextEncoding("ibm850", "the pound sign is byte 9C, as in DOS code pages 437 and 850", true);
        }
        return poundOfWindows > 0
                ? new TextEncoding("windows-1252", "the pound sign is byte A3, and the file is no valid UTF-8", true)
                : new TextEncoding("windows-1252", "the file is no valid UTF-8", true);
    }

    /// `crlf`, `lf`, `cr`, or those that are mixed, the most frequent first.
    String lineEnds() {
        long most = Math.max(crlf, Math.max(lf, cr));
        if (most == 0) {
            return "none";
        }
        String main = most == crlf ? "crlf" : most == lf ? "lf" : "cr";
        return most == crlf + lf + cr ? main : main + ", mixed";
    }

    boolean isQuoted() {
        return quotes > 0;
    }

    private boolean startsWith(int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (total <= at || (beginning[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
