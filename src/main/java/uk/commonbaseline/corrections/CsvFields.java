package uk.commonbaseline.corrections;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import uk.commonbaseline.corrections.Refused.NotCorrectable;
import uk.commonbaseline.sheet.FileLayout;

/// Puts new values into fields of a CSV file; every other byte stays.
final class CsvFields {
    private final String text;
    private final char delimiter;
    private final StringBuilder out;
    private final Map<Long, String> values = new TreeMap<>();
    private int at;

    private CsvFields(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
        this.out = new StringBuilder(text.length() + 1024);
    }

    /// The file with the values put in.
    ///
    /// @param values by row (from 1) and column (from 0)
    static byte[] corrected(Path file, FileLayout layout, Map<Integer, Map<Integer, String>> values)
            throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Charset encoding = encodingOf(bytes, layout);
        CsvFields fields = new CsvFields(new String(bytes, encoding), layout.delimiter());
        values.forEach((row, ofRow) -> ofRow.forEach((column, value) -> fields.values.put(key(row, column), value)));
        if (!Arrays.equals(fields.text.getBytes(encoding), bytes)) {
            throw new Refused(new NotCorrectable("it holds characters that are none in its encoding"));
        }
        return encoded(fields.walk(), encoding);
    }

    private static byte[] encoded(String text, Charset encoding) {
        try {
            ByteBuffer bytes = encoding.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] encoded = new byte[bytes.remaining()];
            bytes.get(encoded);
            return encoded;
        } catch (CharacterCodingException _) {
            throw new Refused(new NotCorrectable("a corrected value has a character that the file's encoding lacks"));
        }
    }

    private static Charset encodingOf(byte[] bytes, FileLayout layout) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return Charset.forName(layout.encoding());
    }

    private static long key(int row, int column) {
        return ((long) row << 20) + column;
    }

    private String walk() {
        if (text.startsWith("\uFEFF")) {
            out.append('\uFEFF');
            at = 1;
        }
        for (int row = 1; at < text.length(); row++) {
            for (int column = 0; ; column++) {
                field(row, column);
                if (at >= text.length() || text.charAt(at) != delimiter) {
                    break;
                }
                out.append(text.charAt(at++));
            }
            lineEnd();
        }
        if (!values.isEmpty()) {
            long missing = values.keySet().iterator().next();
            throw new Refused(new NotCorrectable("row %d has fewer columns than that".formatted(missing >> 20)));
        }
        return out.toString();
    }

    private void field(int row, int column) {
        int start = at;
        passField();
        String value = values.remove(key(row, column));
        out.append(value == null ? text.substring(start, at) : quoted(value));
    }

    private void passField() {
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (at < text.length() && !(text.charAt(at) == '"' && !isDoubled())) {
                at += text.charAt(at) == '"' ? 2 : 1;
            }
            at = Math.min(at + 1, text.length());
        }
        while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
            at++;
        }
    }

    private boolean isDoubled() {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            out.append(text.charAt(at++));
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            out.append(text.charAt(at++));
        }
    }

    private static boolean isLineEnd(char character) {
        return character == '\r' || character == '\n';
    }

    private String quoted(String value) {
        boolean plain = value.indexOf(delimiter) < 0
                && value.indexOf('"') < 0
                && value.chars().noneMatch(character -> isLineEnd((char) character));
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
