package uk.commonbaseline.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A delimited text file that counts its rows as spreadsheet programs do.
final class TextFile {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final char delimiter;
    private final Charset charset;
    private int rows;

    TextFile(char delimiter, Charset charset) {
        this.delimiter = delimiter;
        this.charset = charset;
    }

    static TextFile utf8WithMark() {
        TextFile file = new TextFile(',', StandardCharsets.UTF_8);
        file.bytes.writeBytes(BYTE_ORDER_MARK);
        return file;
    }

    /// Answers the row's number.
    int row(String... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : delimiter).append(quoted(cells[i]));
        }
        return line(line.toString());
    }

    int line(String text) {
        bytes.writeBytes((text + "\r\n").getBytes(charset));
        rows++;
        return rows;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private String quoted(String cell) {
        boolean needed = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
