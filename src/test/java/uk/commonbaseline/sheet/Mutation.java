package uk.commonbaseline.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Ways to damage content. What they do depends on the random numbers alone.
final class Mutation {
    private static final List<String> CSV_PIECES = List.of(
            "\"",
            "\"\"",
            ",",
            "\n",
            "\r",
            "\r\n",
            "\0",
            ";",
            "\t",
            "\uFEFF",
            "-",
            "£",
            "(1.00)",
            "1e9",
            "=1+1",
            "x,y\n",
            ",".repeat(1_200),
            "9".repeat(40_000));
    private static final List<String> XML_PIECES = List.of(
            "<",
            ">",
            "/>",
            "&amp;",
            "&#0;",
            "&#x10FFFF;",
            "<!-- -->",
            "<![CDATA[1]]>",
            "<?x y?>",
            "<c r=\"XFD1\"><v>1</v></c>",
            "<row r=\"1048576\"/>",
            "1E308",
            "NaN",
            "-",
            "\"",
            " r=\"A0\"",
            "<v>",
            "</row>",
            "<x>".repeat(300),
            "9".repeat(40_000));

    /// What no reader may accept, wherever it stands in a sheet's XML.
    private static final List<String> MUST_BE_REFUSED =
            List.of("<!DOCTYPE x [<!ENTITY e \"1\">]>", "&e;", "<never-closed>", "</never-opened>", "]]>");

    private Mutation() {}

    /// Bytes flipped, cut off, or copied over others.
    static byte[] ofBytes(byte[] content, byte[] other, Random random) {
        byte[] spoilt = content.clone();
        switch (random.nextInt(4)) {
            case 0 -> spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> spoilt = Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
            case 2 -> splice(spoilt, other, random);
            default -> {
                for (int change = random.nextInt(16); change >= 0; change--) {
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
                }
            }
        }
        return spoilt;
    }

    private static void splice(byte[] into, byte[] from, Random random) {
        int length = 1 + random.nextInt(Math.min(200, Math.min(into.length, from.length)));
        int target = random.nextInt(into.length - length + 1);
        System.arraycopy(from, random.nextInt(from.length - length + 1), into, target, length);
    }

    static byte[] ofCsv(byte[] content, Random random) {
        return withPiece(content, CSV_PIECES, random);
    }

    static byte[] ofXml(byte[] content, Random random) {
        return random.nextBoolean() ? withPiece(content, XML_PIECES, random) : withoutTag(content, random);
    }

    /// Puts something into the text of the sheet's root element that makes the XML unsound.
    static byte[] unsoundXml(byte[] content, Random random) {
        String xml = new String(content, StandardCharsets.UTF_8);
        int from = xml.indexOf("<v>") >= 0 ? xml.indexOf("<v>") + 3 : xml.indexOf("<text:p>") + 8;
        String piece = MUST_BE_REFUSED.get(random.nextInt(MUST_BE_REFUSED.size()));
        return (xml.substring(0, from) + piece + xml.substring(from)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withPiece(byte[] content, List<String> pieces, Random random) {
        byte[] piece = pieces.get(random.nextInt(pieces.size())).getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(content.length + 1);
        byte[] result = Arrays.copyOf(content, content.length + piece.length);
        System.arraycopy(content, at, result, at + piece.length, content.length - at);
        System.arraycopy(piece, 0, result, at, piece.length);
        return result;
    }

    private static byte[] withoutTag(byte[] content, Random random) {
        String xml = new String(content, StandardCharsets.UTF_8);
        int from = xml.indexOf('<', random.nextInt(xml.length()));
        int to = from < 0 ? -1 : xml.indexOf('>', from);
        String left = to < 0 ? xml : xml.substring(0, from) + xml.substring(to + 1);
        return left.getBytes(StandardCharsets.UTF_8);
    }
}
