package uk.commonbaseline.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The texts that cells of an XLSX workbook refer to by number.
final class SharedTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int BYTES_OF_ANY_TEXT = 56;

    private final List<String> texts = new ArrayList<>();
    private long bytes;

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(InputStream in) throws XMLStreamException {
        SharedTexts found = new SharedTexts();
        try (Xml xml = new Xml(in)) {
            while (xml.nextElement()) {
                if (xml.isNamed("si")) {
                    found.add(text(xml, "si"));
                }
            }
        }
        return found;
    }

    private void add(String text) {
        bytes += BYTES_OF_ANY_TEXT + 2L * text.length();
        if (bytes > Limits.BYTES_OF_SHARED_TEXTS) {
            throw Budget.tooMuch("more text in its cells than %d megabytes of memory can take"
                    .formatted(Limits.BYTES_OF_SHARED_TEXTS >> 20));
        }
        texts.add(text);
    }

    /// All `t` up to the end of the element, those of other fonts included; the reading aids of Asian scripts are not.
    private static String text(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean wanted = false;
        int aids = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                aids += xml.isNamed("rPh") ? 1 : 0;
                wanted = aids == 0 && xml.isNamed("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.isNamed(element)) {
                    return unescaped(text.toString());
                }
                aids -= xml.isNamed("rPh") ? 1 : 0;
                wanted = false;
            } else if (wanted && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                xml.addText(text);
            }
        }
    }

    /// Characters that XML can't hold are written as `_x000D_`.
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    String get(int number) {
        return texts.get(number);
    }
}
